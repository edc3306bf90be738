import { resolve } from 'node:path';
import { matcherOf, type PathMatcher } from '../discover/globs.ts';
import type { Profile, Settings, Severities, Severity } from '../discover/settings.ts';
import type { AnyRule } from '../rule/rule.ts';

/** What is needed of a rule, or of what faultline itself reports, to tell whether and how it reports. */
export interface Reporter {
  readonly id: string;
  readonly severity: Severity;
  readonly profile: Profile;
}

/**
 * Tells which rules report, where, and how severely. Naming a rule, by `select` or by giving it a severity, turns it on
 * whatever its profile; naming an area chooses among the rules the profile has.
 */
export class RuleSettings {
  private readonly settings: Settings;
  private readonly root: string;
  private readonly overrides: readonly { readonly matches: PathMatcher; readonly severities: Severities }[];

  /** `root` is the folder that paths of files are relative to. */
  constructor(settings: Settings, root: string) {
    this.settings = settings;
    this.root = root;
    this.overrides = (settings.overrides ?? []).map(({ files, severities }) => ({
      matches: matcherOf(settings.base ?? root, files),
      severities,
    }));
  }

  /** The rules that may report somewhere. */
  enabled(rules: readonly AnyRule[]): readonly AnyRule[] {
    const settings = [this.settings, ...this.overrides];
    return rules.filter((rule) => {
      if (!this.isSelected(rule.id) || this.isIgnored(rule.id)) return false;
      return settings.some(({ severities }) => this.isOn(rule, severities[rule.id]));
    });
  }

  /** How severe a rule's finding in `file` is; undefined when it is not wanted. The problem may have its own opinion. */
  severityIn(
    file: string,
    rule: Reporter,
    problem: { readonly severity?: Severity; readonly profile?: Profile } = {},
  ): Severity | undefined {
    if (this.isIgnored(rule.id)) return undefined;
    const set = this.setFor(file, rule.id);
    if (!this.isOn(rule, set)) return undefined;
    if (problem.profile !== undefined && !isInProfile(problem.profile, this.settings.profile)) return undefined;
    return set === undefined || set === 'off' ? (problem.severity ?? rule.severity) : set;
  }

  /** Of the settings for some files the last that holds counts. */
  private setFor(file: string, id: string): Severity | 'off' | undefined {
    const absolute = resolve(this.root, file);
    const override = this.overrides.findLast(
      ({ matches, severities }) => severities[id] !== undefined && matches(absolute, false),
    );
    return (override ?? this.settings).severities[id];
  }

  private isOn(rule: Reporter, set: Severity | 'off' | undefined): boolean {
    if (set !== undefined) return set !== 'off';
    return this.settings.select.includes(rule.id) || isInProfile(rule.profile, this.settings.profile);
  }

  private isSelected(id: string): boolean {
    const { select } = this.settings;
    return select.length === 0 || select.some((name) => covers(name, id));
  }

  private isIgnored(id: string): boolean {
    return this.settings.ignore.some((name) => covers(name, id));
  }
}

const profileRank: Readonly<Record<Profile, number>> = { default: 0, extended: 1, audit: 2 };

/** Each profile includes the ones before it. */
function isInProfile(profile: Profile, inForce: Profile): boolean {
  return profileRank[profile] <= profileRank[inForce];
}

function covers(name: string, id: string): boolean {
  return name.endsWith('/') ? id.startsWith(name) : id === name;
}
