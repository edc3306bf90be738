import { droppedMonitors, functionText, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'resources/monitor-leak',
  summary: 'A server monitors a process for every request and drops the reference: the monitors pile up',
  advice: 'Monitor each process once, keep the reference, and demonitor when the process has no more to do with the server.',
  severity: 'info',
  confidence: 'low',
  profile: 'audit',
  cwe: [772],
  on: droppedMonitors,
  *check({ module, site, callback, pid }, { place }) {
    yield {
      at: place(module, site.call),
      message: `${functionText(callback)} makes another monitor of ${pid} with every request and drops its reference: they pile up as long as ${pid} lives`,
    };
  },
});
