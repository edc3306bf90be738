import { functionText, rule, unheededExits } from '../../../src/rule/index.ts';

export default rule({
  id: 'process/trap-exit-without-exit-clause',
  summary: "A server traps exits and has no clause for the 'EXIT' messages that come instead",
  advice: "Add a clause for {'EXIT', Pid, Reason}, or do not trap exits.",
  severity: 'warning',
  confidence: 'high',
  profile: 'default',
  cwe: [703],
  on: unheededExits,
  *check({ module, behaviour, at, reception, link }, { place }) {
    const spot = place(module, at);
    const related = link === undefined ? [] : [{ at: place(module, link.at), message: 'it links itself here' }];
    if (reception.kind === 'unmatched') {
      const callback = functionText(reception.fn);
      if (link !== undefined)
        yield {
          at: spot,
          related,
          message: `the ${behaviour} traps exits, but ${callback} takes no {'EXIT', Pid, Reason}: when what it is linked to by ${link.call} ends, even normally, the server crashes`,
        };
      else
        yield {
          at: spot,
          severity: 'info',
          profile: 'audit',
          message: `the ${behaviour} traps exits, but ${callback} takes no {'EXIT', Pid, Reason}: whoever links to it and ends takes it down`,
        };
    } else if (link !== undefined) {
      const fate = reception.kind === 'no-callback' ? 'there is no handle_info/2' : 'the clause for any message drops it';
      yield {
        at: spot,
        related,
        severity: 'info',
        profile: 'extended',
        message: `the ${behaviour} traps exits, and ${fate}: when what it is linked to by ${link.call} ends, nobody notices`,
      };
    }
  },
});
