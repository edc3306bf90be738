import { mortalTables, placeOfSpot, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'resources/ets-owner-lifetime',
  summary: 'A named table that other modules use ends with a process that may crash or be done: they fail with badarg',
  advice: 'Let a process own the table that does nothing else, or name an heir.',
  severity: 'info',
  confidence: 'low',
  profile: 'audit',
  cwe: [404],
  on: mortalTables,
  *check({ made, used, owner }) {
    const { table, by } = made.use;
    const whose =
      owner === 'server'
        ? `belongs to the server ${made.module.name} and ends when it crashes`
        : `belongs to whatever process calls ${made.module.name}:${by} and ends with it`;
    yield {
      at: placeOfSpot(made.module, made.use),
      message: `table ${table} ${whose}: ${used.module.name} uses it too, and fails with badarg while it is gone`,
      related: [{ at: placeOfSpot(used.module, used.use), message: `${used.use.by} uses it` }],
    };
  },
});
