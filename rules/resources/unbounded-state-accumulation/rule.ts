import { functionText, growingFields, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'resources/unbounded-state-accumulation',
  summary: "A field of a server's state gets an element with every message, and the module never takes one out",
  advice: 'Take out what is done, or keep only so many: lists:sublist/2, or a queue with a limit.',
  severity: 'info',
  confidence: 'low',
  profile: 'audit',
  cwe: [770],
  on: growingFields,
  *check({ module, field, callback, at }, { place }) {
    yield {
      at: place(module, at),
      severity: callback.name === 'handle_cast' || callback.name === 'handle_info' ? 'warning' : undefined,
      message: `${functionText(callback)} adds to ${field}, and nothing in ${module.name} ever takes anything out: the state grows as long as the server lives`,
    };
  },
});
