import { functionText, nameRaces, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'process/name-race',
  summary: 'A name is looked for and then used: in between, somebody may have taken it or be gone',
  advice: 'Start the process with {local, Name}, and send to the pid that was found.',
  severity: 'info',
  confidence: 'low',
  profile: 'audit',
  cwe: [386, 367],
  on: nameRaces,
  *check({ module, fn, look, name, use, by }, { place }) {
    const fate =
      by === 'register'
        ? 'another process may have registered it meanwhile, and register/2 fails'
        : 'the process may be gone meanwhile, and sending to the name fails';
    yield {
      at: place(module, use),
      message: `${functionText(fn)} looks for ${name} and then ${by === 'register' ? 'registers it' : 'sends to it'}: ${fate}`,
      related: [{ at: place(module, look), message: 'it looks here' }],
    };
  },
});
