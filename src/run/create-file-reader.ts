import type { Settings } from '../discover/settings.ts';
import { createParser } from '../parse/create-parser.ts';
import type { AnyRule } from '../rule/rule.ts';
import { FileReader } from './file-reader.ts';
import { ruleClock } from './rule-clock.ts';
import { RuleSettings } from './rule-settings.ts';
import { type SourcePaths, SourceReader } from './source-reader.ts';

/** What a thread is told about the files it will read: plain data. */
export interface ReaderSettings {
  readonly root: string;
  readonly settings: Settings;
  readonly sources: SourcePaths;
  readonly timeRules: boolean;
}

/** Makes the reader of this thread; `rules` are all there are, `small` is told to the parser. */
export async function createFileReader(options: ReaderSettings, rules: readonly AnyRule[], small: boolean): Promise<FileReader> {
  const { root, settings, sources, timeRules } = options;
  return new FileReader({
    parser: await createParser({ small }),
    sources: new SourceReader(sources),
    rules: new RuleSettings(settings, root).enabled(rules),
    otp: settings.otp,
    aliases: settings.behaviours,
    clock: ruleClock(timeRules),
    tests: settings.tests,
  });
}
