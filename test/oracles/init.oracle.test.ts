import { join } from 'node:path';
import { defaultSettings } from '../../src/discover/settings.ts';
import { showValue } from '../../src/erlang/show-value.ts';
import type { Supervisor, TreeChild } from '../../src/project/supervisors.ts';
import { readTrees } from '../../src/tree.ts';
import { describeWithOtp, erlc, erlEval, otpLibDir, scratchDir } from '../oracle.ts';

/** What one supervisor's init/1 really returned. */
interface Real {
  readonly module: string;
  readonly flags: readonly string[];
  readonly children: readonly (readonly string[])[];
}

function askedOf(modules: readonly string[]): Real[] {
  const beams = scratchDir();
  erlc([join(__dirname, 'running_trees.erl')], beams);
  const found: { module: string; flags: string[]; children: string[][] }[] = [];
  const lines = erlEval(`running_trees:inits([${modules.join(', ')}])`, [beams])
    .trim()
    .split('\n');
  for (const [kind, , module = '', , ...rest] of lines.map((line) => line.split('\t'))) {
    if (kind === 'sup') found.push({ module, flags: rest, children: [] });
    else found.at(-1)?.children.push(rest);
  }
  return found;
}

function flagsOf({ flags }: Supervisor): readonly string[] {
  return [flags?.strategy, flags?.intensity, flags?.period].map((flag) =>
    flag === undefined || typeof flag === 'symbol' ? 'unclear' : String(flag),
  );
}

function childOf({ spec }: TreeChild): readonly string[] {
  const { id, start, restart, shutdown, type } = spec;
  const mfa =
    typeof start === 'symbol' || typeof start.args === 'symbol'
      ? 'unclear'
      : `{${String(start.module)},${String(start.name)},${start.args.length}}`;
  return [
    typeof id === 'symbol' ? 'unclear' : showValue(id),
    mfa,
    ...[restart, shutdown, type].map((part) => (typeof part === 'symbol' ? 'unclear' : String(part))),
  ];
}

/** `_` stands for what is not known inside a term. */
const isUnclear = (text: string) => /(^|[{,[])_([},\]]|$)/.test(text) || text.includes('unclear');

type Verdict = 'right' | 'unclear' | 'wrong';

function compare(ours: readonly string[], theirs: readonly string[]): Verdict {
  if (ours.length !== theirs.length) return 'wrong';
  const answers = ours.map((its, i): Verdict => (isUnclear(its) ? 'unclear' : its === theirs[i] ? 'right' : 'wrong'));
  return answers.includes('wrong') ? 'wrong' : answers.includes('unclear') ? 'unclear' : 'right';
}

function childrenVerdict(supervisor: Supervisor, real: Real): Verdict {
  if (!supervisor.isComplete || supervisor.children.some((child) => !child.isCertain)) return 'unclear';
  if (supervisor.children.length !== real.children.length) return 'wrong';
  const answers = supervisor.children.map((child, i) => compare(childOf(child), real.children[i] ?? []));
  return answers.includes('wrong') ? 'wrong' : answers.includes('unclear') ? 'unclear' : 'right';
}

/** One of several supervisors that a module serves as is the one that was asked. */
function best(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes('right') ? 'right' : verdicts.includes('unclear') ? 'unclear' : 'wrong';
}

describeWithOtp("init/1 of OTP's supervisors", () => {
  test('returns the flags and children that the trees show', async () => {
    const root = join(otpLibDir('stdlib'), '..');
    const { project } = await readTrees({ root, paths: ['.'], settings: defaultSettings, cache: false });
    const modules = [...new Set(project.supervisors.map((supervisor) => supervisor.module.name))].sort();
    const counts = { flags: { right: 0, unclear: 0, wrong: 0 }, children: { right: 0, unclear: 0, wrong: 0 } };
    const wrong: string[] = [];
    const reals = askedOf(modules);
    for (const real of reals) {
      const ours = project.supervisors.filter((supervisor) => supervisor.module.name === real.module);
      const flags = best(ours.map((supervisor) => compare(flagsOf(supervisor), real.flags)));
      const children = best(ours.map((supervisor) => childrenVerdict(supervisor, real)));
      counts.flags[flags]++;
      counts.children[children]++;
      if (flags === 'wrong') wrong.push(`${real.module}: flags are ${real.flags.join(' ')}`);
      if (children === 'wrong')
        wrong.push(`${real.module}: children are ${real.children.map((child) => child.join(' ')).join('; ')}`);
    }
    process.stderr.write(`init/1 of ${reals.length} of ${modules.length} supervisors: ${JSON.stringify(counts)}\n`);
    expect(wrong).toEqual([]);
    expect(counts.flags.right).toBeGreaterThanOrEqual(62);
    expect(counts.children.right).toBeGreaterThanOrEqual(55);
  });
});
