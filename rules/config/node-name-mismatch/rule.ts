import { type Fix, nodeFlags, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'config/node-name-mismatch',
  summary: 'The name of a node does not fit how it is given: the node does not start, or cannot be reached',
  advice: 'Give -name with a full host name or an address, or -sname with a host name without dots.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [665],
  fix: 'suggestion',
  on: nodeFlags,
  *check({ flag, all }) {
    const { at, text } = flag.name;
    const [name] = flag.values;
    if (text !== '-name' && text !== '-sname') return;
    const other = all.find((each) => each.name.text === (text === '-name' ? '-sname' : '-name'));
    if (text === '-name' && other !== undefined) {
      const message =
        '-name is given beside -sname, which wins: the node has a short name, and cannot reach nodes with long ones';
      yield { at, message, related: [{ at: other.name.at, message: 'this one counts' }] };
      return;
    }
    const host = name === undefined || name.isTemplate ? undefined : name.text.split('@')[1];
    if (name === undefined || host === undefined || host === '') return;
    const fix = (title: string, instead: string): Fix => ({ title, isSafe: false, edits: [{ at, text: instead, was: text }] });
    if (text === '-sname' && host.includes('.')) {
      const message = `short names take a host without dots, and ${host} has some: the node does not start`;
      yield { at: name.at, message, fix: fix('Give a long name', '-name') };
    } else if (text === '-name' && !host.includes('.') && !host.includes(':') && other === undefined) {
      const message = `long names take a full host name, and ${host} is none: the node starts, and other nodes refuse it`;
      yield { at: name.at, severity: 'warning', message, fix: fix('Give a short name', '-sname') };
    }
  },
});
