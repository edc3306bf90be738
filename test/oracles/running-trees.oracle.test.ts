import { join } from 'node:path';
import { defaultSettings } from '../../src/discover/settings.ts';
import { showValue } from '../../src/erlang/show-value.ts';
import type { Supervisor, TreeChild } from '../../src/project/supervisors.ts';
import { readTrees } from '../../src/tree.ts';
import { describeWithOtp, erlc, erlEval, otpLibDir, scratchDir } from '../oracle.ts';

const applications = [
  'kernel',
  'ssl',
  'inets',
  'mnesia',
  'sasl',
  'runtime_tools',
  'ssh',
  'os_mon',
  'snmp',
  'diameter',
  'ftp',
  'tftp',
];

/** What a running node says, a line each: kind, application, module, registered name, and the rest. */
function observed(): string[][] {
  const beams = scratchDir();
  erlc([join(__dirname, 'running_trees.erl')], beams);
  const list = applications.join(', ');
  return erlEval(`running_trees:main([${list}])`, [beams])
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
}

function told(child: TreeChild): string[] {
  const { id, start, restart, shutdown, type } = child.spec;
  const mfa =
    typeof start === 'symbol' || typeof start.args === 'symbol'
      ? 'unclear'
      : `{${String(start.module)},${String(start.name)},${start.args.length}}`;
  return [typeof id === 'symbol' ? 'unclear' : showValue(id), mfa, String(restart), String(shutdown), String(type)];
}

/** `_` stands for what is not known inside a term. */
const isUnclear = (text: string) => /(^|[{,[])_([},\]]|$)/.test(text) || text.includes('unclear');

describeWithOtp('trees of running applications', () => {
  test('are the trees read from their sources, or those say that they are unclear', async () => {
    const root = join(otpLibDir('stdlib'), '..');
    const { project } = await readTrees({
      root,
      paths: applications.map((name) => otpLibDir(name)).concat(otpLibDir('stdlib')),
      settings: defaultSettings,
      cache: false,
    });
    const supervisors = project.supervisors;
    const find = (module: string, name: string): readonly Supervisor[] => {
      const same = supervisors.filter((supervisor) => supervisor.module.name === module);
      const named = same.filter((supervisor) => supervisor.registered === name);
      return named.length > 0 ? named : same;
    };
    const wrong: string[] = [];
    let clear = 0;
    let unclear = 0;
    for (const [kind, application = '', module = '', name = '', ...rest] of observed()) {
      const found = find(module, name);
      if (kind === 'unknown' || found.length === 0 || found.every((supervisor) => !supervisor.isComplete)) {
        unclear++;
        if (found.length === 0) wrong.push(`${application}: no supervisor ${module}`);
        continue;
      }
      if (kind === 'sup') {
        const [strategy, intensity, period] = rest;
        const isTold = found.some(({ flags }) => {
          const pairs = [
            [flags?.strategy, strategy],
            [flags?.intensity, intensity],
            [flags?.period, period],
          ];
          return pairs.every(([ours, theirs]) => typeof ours === 'symbol' || String(ours) === theirs);
        });
        if (!isTold) wrong.push(`${application}: ${module} has ${rest.join(' ')}`);
        clear++;
        continue;
      }
      const isTold = found.some((supervisor) =>
        supervisor.children.some((child) => told(child).every((ours, i) => ours === rest[i] || isUnclear(ours))),
      );
      if (isTold) clear++;
      else wrong.push(`${application}: ${module} has no child ${rest.join(' ')}`);
    }
    process.stderr.write(`running trees: ${clear} flags and children as in the source, ${unclear} of unclear supervisors\n`);
    expect(wrong).toEqual([]);
    expect(clear).toBeGreaterThan(100);
  });
});
