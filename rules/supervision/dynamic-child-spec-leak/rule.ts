import { headOf, placeOfKey, rule, specLeaks } from '../../../src/rule/index.ts';

export default rule({
  id: 'supervision/dynamic-child-spec-leak',
  summary: 'Children are added under ever new ids, and their specifications are never deleted',
  advice: 'Make such children temporary, or start them under a simple_one_for_one supervisor.',
  severity: 'warning',
  confidence: 'medium',
  profile: 'default',
  cwe: [401],
  fix: 'suggestion',
  on: specLeaks,
  *check({ child, supervisor, restart, id }) {
    const { spec } = child;
    const isWritten = spec.explicit.includes('restart');
    const at = isWritten ? placeOfKey(spec, 'restart') : headOf(spec.at);
    yield {
      at,
      message: `a ${restart} child is added to ${supervisor} under ${id === '_' ? 'an id it is given' : `id ${id}`}, and nothing deletes its specification when it has ended: the supervisor grows with every child`,
      related: [{ at: child.at, message: 'it is added here' }],
      fix: isWritten
        ? { title: 'Make it temporary', isSafe: false, edits: [{ at, text: 'temporary', was: restart }] }
        : undefined,
    };
  },
});
