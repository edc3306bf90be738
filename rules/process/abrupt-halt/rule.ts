import { calleeText, functionText, nodeHalts, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'process/abrupt-halt',
  summary: 'Code of an application ends the whole node, with everything else that runs on it',
  advice: 'Let the process exit, and leave it to the supervisors and the start type of the application what that means.',
  severity: 'info',
  confidence: 'medium',
  profile: 'audit',
  cwe: [382],
  on: nodeHalts,
  *check({ module, fn, site, isOrderly, isOfSystem }, { place }) {
    const how = isOrderly ? 'stops the node' : 'ends the node at once, and no terminate callback runs';
    yield {
      at: place(module, site.call),
      severity: isOfSystem ? 'warning' : 'info',
      message: `${calleeText(site.call)} in ${functionText(fn)} ${how}: no supervisor can contain the fault`,
    };
  },
});
