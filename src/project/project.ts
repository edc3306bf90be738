import type { Discovered } from '../discover/files.ts';
import type { CodeUnit, FunctionBody, World } from '../erlang/code-unit.ts';
import { absent, type Fact, unclear } from '../erlang/value.ts';
import type { ModuleFacts, TermFileFacts } from '../facts/facts.ts';
import type { Environment } from '../otp/environment.ts';
import { type NodeSetting, settingsInArguments, settingsInConfig } from '../otp/node-settings.ts';
import { type ReleaseOptions, releaseOptionsIn } from '../otp/release-options.ts';
import { atomsIn, termsIn } from '../otp/term-source.ts';
import type { VmArgs } from '../otp/vm-args.ts';
import { type Application, applicationsOf } from './applications.ts';
import { type Meeting, meetingsOf } from './clusters.ts';
import { type DynamicChild, dynamicChildrenOf } from './dynamic-children.ts';
import { type NodeConfiguration, nodesOf } from './nodes.ts';
import { buildTrees, type Supervisor, type Trees } from './supervisors.ts';

/** What a project is built from. */
export interface ProjectInput {
  readonly discovered: Discovered;
  readonly modules: readonly ModuleFacts[];
  readonly termFiles: readonly TermFileFacts[];
  readonly vmArgs?: readonly VmArgs[];
  readonly environments?: readonly Environment[];
}

/** The whole system, built once from facts and never changed after. Answers are worked out when first asked for. */
export class Project {
  readonly discovered: Discovered;
  /** In path order. */
  readonly modules: readonly ModuleFacts[];
  readonly termFiles: readonly TermFileFacts[];
  /** The vm.args files. */
  readonly vmArgs: readonly VmArgs[];
  /** What images, services and scripts say of nodes. */
  readonly environments: readonly Environment[];
  private readonly byName = new Map<string, ModuleFacts[]>();
  private readonly applicationNames = new Map<string, string>();
  private readonly units = new Map<ModuleFacts, CodeUnit>();
  private knownApplications: readonly Application[] | undefined;
  private knownTrees: Trees | undefined;
  private knownNodes: readonly NodeConfiguration[] | undefined;
  private knownMeetings: readonly Meeting[] | undefined;
  private knownReleases: readonly ReleaseOptions[] | undefined;
  private knownBuildWords: ReadonlySet<string> | undefined;
  private readonly testFiles: ReadonlySet<string>;
  private readonly settings = new Map<VmArgs | TermFileFacts, readonly NodeSetting[]>();
  private knownDynamicChildren: readonly DynamicChild[] | undefined;

  constructor(input: ProjectInput) {
    this.discovered = input.discovered;
    this.modules = input.modules;
    this.termFiles = input.termFiles;
    this.vmArgs = input.vmArgs ?? [];
    this.environments = input.environments ?? [];
    this.testFiles = new Set(input.discovered.files.flatMap(({ path, isTest }) => (isTest ? [path] : [])));
    for (const file of input.discovered.files)
      if (file.application !== undefined) this.applicationNames.set(file.path, file.application);
    for (const module of input.modules) {
      const named = this.byName.get(module.name);
      if (named === undefined) this.byName.set(module.name, [module]);
      else named.push(module);
    }
  }

  /** The application a file belongs to by layout. */
  applicationOf(file: string): string | undefined {
    return this.applicationNames.get(file);
  }

  /** Whether a file belongs to tests by its place or name. */
  isTestFile(file: string): boolean {
    return this.testFiles.has(file);
  }

  /**
   * The module `name` as code in `fromFile` would reach it: its own application's comes first, production code before
   * tests. Absent when the project has no such module; unclear when it has several and nothing tells them apart.
   */
  module(name: string, fromFile?: string): Fact<ModuleFacts> {
    const all = this.byName.get(name);
    if (all === undefined) return absent;
    if (all.length === 1) return all[0] as ModuleFacts;
    const application = fromFile === undefined ? undefined : this.applicationNames.get(fromFile);
    const near = application === undefined ? [] : all.filter((module) => this.applicationNames.get(module.file) === application);
    const candidates = near.length > 0 ? near : all;
    const production = candidates.filter((module) => !module.isTest);
    const best = production.length > 0 ? production : candidates;
    return best.length === 1 ? (best[0] as ModuleFacts) : unclear;
  }

  /** The applications whose resource files the project has, by name. */
  get applications(): readonly Application[] {
    this.knownApplications ??= applicationsOf(this);
    return this.knownApplications;
  }

  /** All arguments that nodes are started with: of vm.args files, and of images, services and scripts. */
  get arguments(): readonly VmArgs[] {
    return [...this.vmArgs, ...this.environments.flatMap(({ commands }) => commands)];
  }

  /** The nodes that the project's files configure. */
  get nodes(): readonly NodeConfiguration[] {
    this.knownNodes ??= nodesOf(this);
    return this.knownNodes;
  }

  /** The nodes that are meant to meet. */
  get meetings(): readonly Meeting[] {
    this.knownMeetings ??= meetingsOf(this);
    return this.knownMeetings;
  }

  /** The releases that relx is told to make, in path order. */
  get releases(): readonly ReleaseOptions[] {
    this.knownReleases ??= this.termFiles
      .filter(({ kind }) => kind === 'rebar-config' || kind === 'relx-config')
      .flatMap((source) => releaseOptionsIn(source));
    return this.knownReleases;
  }

  /** Every atom in what tells how things are built and released: dependencies and applications are among them. */
  get buildWords(): ReadonlySet<string> {
    this.knownBuildWords ??= new Set(this.termFiles.filter(isBuildFile).flatMap((source) => termsIn(source).flatMap(atomsIn)));
    return this.knownBuildWords;
  }

  /** What the arguments of a node, or a configuration file, set. */
  settingsOf(source: VmArgs | TermFileFacts): readonly NodeSetting[] {
    let known = this.settings.get(source);
    if (known === undefined) {
      known = 'flags' in source ? settingsInArguments(source) : settingsInConfig(source);
      this.settings.set(source, known);
    }
    return known;
  }

  /** The supervision trees. */
  get trees(): Trees {
    this.knownTrees ??= buildTrees(this);
    return this.knownTrees;
  }

  /** Every supervisor, in a tree or not. */
  get supervisors(): readonly Supervisor[] {
    return this.trees.supervisors;
  }

  /** Children that are added to supervisors at run time. */
  get dynamicChildren(): readonly DynamicChild[] {
    this.knownDynamicChildren ??= dynamicChildrenOf(this);
    return this.knownDynamicChildren;
  }

  /** The bodies that facts kept of a module, for evaluation. */
  unitOf(module: ModuleFacts): CodeUnit {
    let unit = this.units.get(module);
    if (unit === undefined) {
      unit = unitFromFacts(module);
      this.units.set(module, unit);
    }
    return unit;
  }

  /** What evaluation may follow from code in `fromFile`. Modules outside the project are unclear: nobody has read them. */
  worldFrom(fromFile: string): World {
    return {
      unitNamed: (name) => {
        const module = this.module(name, fromFile);
        return module === absent || module === unclear ? unclear : this.unitOf(module);
      },
    };
  }
}

function isBuildFile({ kind, file }: TermFileFacts): boolean {
  return kind === 'rebar-config' || kind === 'relx-config' || kind === 'rel' || /(?:^|\/)reltool[^/]*$/.test(file);
}

function unitFromFacts(module: ModuleFacts): CodeUnit {
  const existing = new Set(module.functions.map((fn) => `${fn.name}/${fn.arity}`));
  return {
    file: module.file,
    lines: module.lines,
    name: module.name,
    records: new Map(Object.entries(module.records)),
    functionNamed(name, arity): FunctionBody | undefined | 'unclear' {
      const key = `${name}/${arity}`;
      const kept = Object.hasOwn(module.kept, key) ? module.kept[key] : undefined;
      if (kept !== undefined) return kept.hasVariants ? 'unclear' : kept;
      return existing.has(key) || module.exportsUnclear ? 'unclear' : undefined;
    },
  };
}
