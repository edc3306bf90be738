import { type Fix, nodeNamings, type Problem, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'config/node-name-mismatch',
  summary: 'A node has a name, a cookie or a carrier with which it does not start, or cannot reach those it is meant to',
  advice:
    'Give -name with a full host name or an address, or -sname with a host name without dots, and all nodes the same cookie.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [665],
  fix: 'suggestion',
  on: nodeNamings,
  *check(subject): Iterable<Problem> {
    if (subject.kind === 'apart') {
      const related = [{ at: subject.other, message: 'the other node' }];
      if (subject.named !== undefined) related.push({ at: subject.named, message: 'it is meant to meet it' });
      yield { at: subject.at, message: subject.reason, related };
      return;
    }
    if (subject.kind === 'list') {
      yield { at: subject.at, message: subject.reason, related: [{ at: subject.name, message: 'the name of the node' }] };
      return;
    }
    const { flag, all } = subject;
    const { at, text } = flag.name;
    const [name, second] = flag.values;
    if (text !== '-name' && text !== '-sname') return;
    if (name === undefined || second !== undefined) {
      yield { at, message: `${text} takes one value, and has ${flag.values.length}: the node starts without a name` };
      return;
    }
    const first = all.find((each) => each.name.text === text);
    if (first !== flag && first !== undefined) {
      const related = [{ at: first.name.at, message: 'this one counts' }];
      yield { at, severity: 'warning', message: `${text} is given twice: only the first one counts`, related };
      return;
    }
    const other = all.find((each) => each.name.text === (text === '-name' ? '-sname' : '-name'));
    if (text === '-name' && other !== undefined) {
      const message =
        '-name is given beside -sname, which wins: the node has a short name, and cannot reach nodes with long ones';
      yield { at, message, related: [{ at: other.name.at, message: 'this one counts' }] };
      return;
    }
    if (name.isTemplate) return;
    const [head = '', host = ''] = name.text.split('@');
    if (!/^[\w-]+$/.test(head) && head !== '') {
      yield {
        at: name.at,
        message: `${head} is no name of a node, as it holds more than letters, digits, - and _: the node does not start`,
      };
      return;
    }
    const fix = (title: string, instead: string): Fix => ({ title, isSafe: false, edits: [{ at, text: instead, was: text }] });
    if (text === '-sname' && host.includes('.')) {
      const message = `short names take a host without dots, and ${host} has some: the node does not start`;
      yield { at: name.at, message, fix: fix('Give a long name', '-name') };
    } else if (text === '-name' && host !== '' && !host.includes('.') && !host.includes(':')) {
      const message = `long names take a full host name, and ${host} is none: the node starts, and other nodes refuse it`;
      yield { at: name.at, severity: 'warning', message, fix: fix('Give a short name', '-sname') };
    }
  },
});
