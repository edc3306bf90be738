import { choiceText, type Fix, idleSettings, type Problem, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'config/unknown-config-key',
  summary: 'A setting does not reach the application it is meant for: nobody reads the name, or the value is refused',
  advice: 'Write the parameter, and the application, as the code that reads it does.',
  severity: 'warning',
  confidence: 'high',
  profile: 'default',
  cwe: [1188],
  fix: 'suggestion',
  on: idleSettings,
  *check(idle): Iterable<Problem> {
    const { application, name, nameAt, at, shown } = idle.setting;
    const rename = (instead: string): Fix => ({
      title: `Write ${instead}`,
      isSafe: false,
      edits: [{ at: nameAt, text: instead, was: name }],
    });
    switch (idle.kind) {
      case 'application':
        yield { at: nameAt, message: `there is no application ${application} here, but ${idle.nearest}: nobody reads ${name}` };
        return;
      case 'misspelt':
        yield {
          at: nameAt,
          fix: rename(idle.nearest),
          message: `${application} has no parameter ${name}, but ${idle.nearest}: the setting is ignored`,
        };
        return;
      case 'misplaced':
        yield {
          at: nameAt,
          message: `${name} is a parameter of ${idle.belongsTo.join(' and ')}, and not of ${application}: the setting is ignored`,
        };
        return;
      case 'unknown':
        yield {
          at: nameAt,
          severity: 'info',
          profile: 'audit',
          message: `${application} of OTP has no parameter ${name}: the setting is ignored`,
        };
        return;
      case 'unread':
        yield {
          at: nameAt,
          severity: 'info',
          profile: 'audit',
          message: `no code of ${application} reads ${name}, and its env does not name it`,
        };
        return;
      case 'misfit': {
        const { form, misfit } = idle.misfit;
        const whole = application === 'kernel' ? 'the node' : application;
        const end = misfit === 'refused' ? `${whole} does not start` : 'it is ignored, and the default holds';
        const severity = misfit === 'refused' ? 'error' : 'warning';
        yield {
          at,
          severity,
          message: `${name} is ${shown ?? 'something else'}, where ${application} takes ${choiceText(form.split('|'))}: ${end}`,
        };
      }
    }
  },
});
