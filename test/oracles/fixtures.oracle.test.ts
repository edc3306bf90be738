import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describeWithOtp } from '../oracle.ts';
import { answersIn, askOtp, questionText } from './ask-otp.ts';

const rulesFolder = join(__dirname, '..', '..', 'rules');

/** Stands in the first line of a fixture whose fault is that it does not compile. */
const mark = '%% does not compile';

/** A behaviour of the example's own or of a library: its module is not there. */
const unknownBehaviour = /^behaviour \S+ undefined$/;

describeWithOtp('The examples of the rules are Erlang', () => {
  test('good ones compile without a warning, bad ones compile unless they say that they do not', () => {
    const cases = fixtureCases();
    const questions = cases.flatMap(({ files, folders }) => files.map((file) => ({ file, includes: folders })));
    const answers = answersIn(askOtp('fixture_compiler', questionText(questions)));
    expect(answers.map(({ file }) => file)).toEqual(questions.map(({ file }) => file));
    expect(answers.flatMap(({ file, lines }) => complaints(file, lines))).toEqual([]);
  });
});

/** One `bad*` or `good*` folder: its Erlang files, and the folders their headers may lie in. */
interface FixtureCase {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

function fixtureCases(): readonly FixtureCase[] {
  return foldersIn(rulesFolder)
    .flatMap(foldersIn)
    .flatMap(foldersIn)
    .filter((folder) => /^(bad|good)/.test(relative(join(folder, '..'), folder)))
    .map((folder) => {
      const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
      return {
        files: entries
          .filter((entry) => entry.isFile() && entry.name.endsWith('.erl'))
          .map((entry) => join(entry.parentPath, entry.name))
          .sort(),
        folders: [folder, ...entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))],
      };
    });
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .sort();
}

function complaints(file: string, lines: readonly (readonly string[])[]): string[] {
  const name = relative(rulesFolder, file);
  const isMarked = readFileSync(file, 'utf8').startsWith(mark);
  const errors = lines.filter(([kind]) => kind === 'error');
  if (isMarked && errors.length === 0) return [`${name}: compiles, though its first line says that it does not`];
  const isGood = name.split('/')[2]?.startsWith('good') ?? false;
  const counted = isMarked ? [] : isGood ? lines : errors;
  return counted
    .filter(([, , message = '']) => !unknownBehaviour.test(message))
    .map(([kind, line, message]) => `${name}:${line}: ${kind}: ${message}`);
}
