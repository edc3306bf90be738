/** The public interface: analyse Erlang projects from programs, and the types that takes. */
export { rules } from '../rules/index.ts';
export { analyze, readProject } from './analyze.ts';
export type { Confidence, Profile, Settings, Severity } from './discover/settings.ts';
export { defaultSettings } from './discover/settings.ts';
export type { Place } from './erlang/place.ts';
export type { AnyRule, Fix, Problem, Rule } from './rule/rule.ts';
export type { Analysis, AnalyzeOptions, ProjectReading, Timing } from './run/analysis.ts';
export type { Finding, Report } from './run/finding.ts';
