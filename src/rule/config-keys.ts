import { editDistance, nearestName } from '../erlang/nearest-name.ts';
import { absent, unclear } from '../erlang/value.ts';
import { applicationsWith, type Misfitting, misfitOf, parametersOf } from '../otp/application-parameters.ts';
import { listedIn } from '../otp/application-resource.ts';
import type { NodeSetting } from '../otp/node-settings.ts';
import { otpApplications } from '../otp/otp-libraries.ts';
import type { Project } from '../project/project.ts';
import { settingsByFile } from './node-settings.ts';

/** A setting that does not do what it says. */
export type IdleSetting = { readonly setting: NodeSetting } & (
  | { readonly kind: 'application'; readonly nearest: string }
  | { readonly kind: 'misspelt'; readonly nearest: string }
  | { readonly kind: 'misplaced'; readonly belongsTo: readonly string[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'misfit'; readonly misfit: Misfitting }
);

/** The settings of a project's nodes that no application reads, or whose value it does not take. */
export function* idleSettingsOf(project: Project): Iterable<IdleSetting> {
  const known = new KnownParameters(project);
  for (const setting of settingsByFile(project).flat()) {
    const { application, name } = setting;
    const ofOtp = parametersOf(application);
    const parameters = ofOtp ?? known.of(application);
    if (parameters === undefined) {
      const nearest = known.misspelt(application);
      if (nearest !== undefined) yield { setting, kind: 'application', nearest };
      continue;
    }
    if (parameters.has(name)) {
      const misfit = misfitOf(setting);
      if (misfit !== undefined) yield { setting, kind: 'misfit', misfit };
      continue;
    }
    const nearest = nearestName(name, parameters);
    const belongsTo = ofOtp === undefined ? [] : applicationsWith(name);
    if (belongsTo.length > 0) yield { setting, kind: 'misplaced', belongsTo };
    else if (nearest !== undefined) yield { setting, kind: 'misspelt', nearest };
    else yield { setting, kind: ofOtp === undefined ? 'unread' : 'unknown' };
  }
}

/** What the project's own applications read and declare. */
class KnownParameters {
  private readonly project: Project;
  private readonly reads = new Map<string, Set<string>>();
  /** Some code asks for a parameter of an application that is not known. */
  private readonly readsAnything: boolean;
  private readonly own: readonly string[];
  /** Applications that something of the project names. */
  private readonly named: ReadonlySet<string>;

  constructor(project: Project) {
    this.project = project;
    const { applications, buildWords } = project;
    const listed = applications.flatMap(({ resource }) => (typeof resource === 'symbol' ? [] : listedIn(resource)));
    this.own = applications.map(({ name }) => name);
    this.named = new Set([...this.own, ...listed.map(({ name }) => name), ...buildWords, ...otpApplications()]);
    const all = project.modules.flatMap((module) =>
      module.configReads.map((read) => {
        const [application = '', parameter = ''] = read.split(':');
        return { application: application === '' ? (project.applicationOf(module.file) ?? '*') : application, parameter };
      }),
    );
    for (const { application, parameter } of all) {
      const known = this.reads.get(application) ?? new Set();
      this.reads.set(application, known.add(parameter));
    }
    this.readsAnything = this.reads.get('*')?.has('*') ?? false;
  }

  /** The parameters of one of the project's applications; undefined where not all are known. */
  of(application: string): ReadonlySet<string> | undefined {
    const its = this.project.applications.find(({ name }) => name === application);
    if (its === undefined || its.resource === absent || its.resource === unclear) return undefined;
    const { env } = its.resource;
    const read = this.reads.get(application) ?? new Set<string>();
    if (env === unclear || this.readsAnything || read.has('*')) return undefined;
    const declared = env === absent ? [] : env.map(({ key }) => key.name);
    return new Set([...declared, ...read, ...(this.reads.get('*') ?? [])]);
  }

  /** The application that a name means which is none that the project, what builds it or OTP have. */
  misspelt(application: string): string | undefined {
    if (application.length < 5 || this.named.has(application)) return undefined;
    return [...this.own, ...otpApplications()].find((name) => editDistance(name, application) === 1);
  }
}
