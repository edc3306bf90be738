import { count, headOf, placeOfKey, rule, type Supervisor, supervisors } from '../../../src/rule/index.ts';

export default rule({
  id: 'supervision/restart-intensity-risky',
  summary: 'Restart intensity and period either never give up or give up at the first stumble',
  advice:
    'Choose intensity and period so that a burst of failures is survived and a lasting one is not: 5 in 30 seconds, for example.',
  severity: 'info',
  confidence: 'medium',
  profile: 'extended',
  cwe: [770, 835],
  on: supervisors,
  *check(supervisor) {
    const { flags } = supervisor;
    if (flags === undefined || typeof flags.intensity !== 'number' || typeof flags.period !== 'number') return;
    const { intensity, period } = flags;
    const at = headOf(flags.written.has('intensity') ? placeOfKey(flags, 'intensity') : flags.at);
    const restarting = supervisor.children.filter(
      ({ spec }) => spec.restart === 'permanent' || spec.restart === 'transient',
    ).length;
    if (intensity === 0) yield* giveUpAtOnce(supervisor, at, restarting);
    else if (intensity / period >= 1 && period <= 2) {
      yield {
        at,
        severity: 'warning',
        message: `intensity ${intensity} per ${period} s allows ${Math.floor(intensity / period)} restarts a second for ever: up to that rate the supervisor never gives up`,
      };
    } else if (period >= 3600 && intensity >= 5) {
      yield {
        at,
        message: `period ${period} s: ${intensity + 1} failures spread over that time add up, and the supervisor gives up although each restart helped`,
      };
    } else if (intensity === 1 && restarting >= 10 && flags.strategy !== 'simple_one_for_one') {
      yield {
        at,
        severity: 'warning',
        message: `intensity 1 per ${period} s for ${count(restarting, 'child', 'children')}: two failures in one burst stop the whole subtree`,
      };
    }
  },
});

function* giveUpAtOnce(supervisor: Supervisor, at: ReturnType<typeof headOf>, restarting: number) {
  const strategy = supervisor.flags?.strategy;
  if (restarting === 0 || strategy === 'simple_one_for_one') return;
  if (strategy === 'one_for_all') {
    yield {
      at,
      message: `intensity 0: the first crash of a child stops ${supervisor.module.name}${supervisor.isTop ? ' and with it the application' : ''}`,
    };
  } else if (supervisor.isTop) {
    yield {
      at,
      severity: 'warning' as const,
      message: `intensity 0 at the top supervisor ${supervisor.module.name}: the first crash of a child stops the application`,
    };
  } else if (restarting >= 2 && typeof strategy === 'string') {
    yield {
      at,
      severity: 'warning' as const,
      message: `intensity 0 with ${strategy}: the first crash of one child stops all ${restarting}`,
    };
  }
}
