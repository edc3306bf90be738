import { basename, dirname } from 'node:path';
import type { Applications } from './applications.ts';
import type { SourceFile } from './files.ts';
import { relativeTo, shownPath } from './paths.ts';
import type { Reported } from './reported.ts';
import { isTestFolder, isTestName } from './test-code.ts';
import type { FoundFile } from './walk.ts';

/** What the files of one folder have in common. */
interface FolderFacts {
  readonly application?: string;
  readonly isTest: boolean;
}

/** Describes found files as the rest of faultline knows them. */
export class SourceFiles {
  private readonly root: string;
  private readonly applications: Applications;
  private readonly reported: Reported;
  private readonly folders = new Map<string, FolderFacts>();

  constructor(root: string, applications: Applications, reported: Reported) {
    this.root = root;
    this.applications = applications;
    this.reported = reported;
  }

  sourceFile({ absolute, kind, size, mtimeMs, project, aliases }: FoundFile): SourceFile {
    const { application, isTest } = this.folder(dirname(absolute), project);
    return {
      path: shownPath(this.root, absolute),
      absolute,
      kind,
      size,
      mtimeMs,
      isTest: isTest || isTestName(basename(absolute)),
      isReported: this.reported.includes(absolute) || aliases.some((alias) => this.reported.includes(alias)),
      application,
    };
  }

  private folder(folder: string, project: string): FolderFacts {
    let facts = this.folders.get(folder);
    if (facts === undefined) {
      const application = this.applications.of(folder);
      const applicationRoot = application === undefined ? undefined : relativeTo(project, application.root);
      facts = { application: application?.name, isTest: isTestFolder(relativeTo(project, folder) ?? folder, applicationRoot) };
      this.folders.set(folder, facts);
    }
    return facts;
  }
}
