import { childText, inContinuation, rule, startWaits } from '../../../src/rule/index.ts';

export default rule({
  id: 'supervision/start-child-in-child-init',
  summary: 'A child asks, in init/1, the supervisor that is waiting for it to start: both wait for ever',
  advice: 'Return {continue, _} from init/1 and ask the supervisor in handle_continue/2.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [833],
  fix: 'suggestion',
  on: startWaits,
  *check({ spec, child, supervisor, isParent, reach }) {
    const who = isParent ? `${supervisor}, which is starting it` : `${supervisor}, which is still starting the tree it is in`;
    const how = reach.through === undefined ? reach.callee : `${reach.through}, which calls ${reach.callee}`;
    yield {
      at: reach.at,
      message: `${child.name}:init/1 calls ${how} on ${who}: each waits for the other and the start never ends`,
      fix: reach.postponement && inContinuation(reach.postponement),
      related: [{ at: spec.at, message: `${childText(spec)} is started here` }],
    };
  },
});
