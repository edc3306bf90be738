import type { Place } from '../erlang/place.ts';
import { emulatorFaultOf } from '../otp/emulator-flags.ts';
import type { VmArgs, VmFlag, VmWord } from '../otp/vm-args.ts';
import type { Project } from '../project/project.ts';

/** A flag that does nothing, or ends the node before it starts. */
export interface IdleFlag {
  readonly at: Place;
  readonly reason: string;
  readonly kind: 'fatal' | 'comment' | 'idle';
}

/** The flags of the project's nodes that have no effect, or a worse one than was meant. */
export function* idleFlagsOf(project: Project): Iterable<IdleFlag> {
  for (const args of project.arguments) {
    const { flags } = args;
    for (const [i, flag] of flags.entries()) {
      const fault = emulatorFaultOf(flag);
      if (fault !== undefined) yield { at: fault.word.at, reason: fault.reason, kind: fault.isFatal ? 'fatal' : 'idle' };
      const [value] = flag.values;
      if (flag.name.text === '-smp' && value !== undefined && ['disable', 'enable', 'auto'].includes(value.text))
        yield value.text === 'disable'
          ? { at: value.at, reason: 'erl refuses -smp disable since OTP 21', kind: 'fatal' }
          : { at: flag.name.at, reason: `-smp ${value.text} has no effect since OTP 21`, kind: 'idle' };
      if (flag.name.text === '-heart' && !isRestarted(project, args))
        yield { at: flag.name.at, reason: '-heart without HEART_COMMAND: what has died is not started again', kind: 'idle' };
      const comment = commentIn(flag);
      if (comment === undefined) continue;
      const reached = flag.name.text.startsWith('+') ? flags.slice(0, i).findLast(({ name }) => name.text.startsWith('-')) : flag;
      if (reached !== undefined)
        yield {
          at: comment.at,
          reason: `% begins no comment here, only # does: what follows are further values of ${reached.name.text}`,
          kind: 'comment',
        };
    }
  }
}

/** Whether HEART_COMMAND is set: by a flag, in some environment of the project, or by the start script of a release. */
function isRestarted(project: Project, args: VmArgs): boolean {
  const isSet = args.flags.some(({ name, values: [variable] }) => name.text === '-env' && variable?.text === 'HEART_COMMAND');
  const isOfRelease = project.nodes.some(({ vmArgs, release }) => vmArgs === args && release !== undefined);
  return isSet || isOfRelease || project.environments.some(({ variables }) => variables.includes('HEART_COMMAND'));
}

/** The word that begins a line with `%` and is read as a value of the flag above. */
function commentIn({ name, values }: VmFlag): VmWord | undefined {
  let line = name.at.line;
  for (const word of values) {
    if (word.text.startsWith('%') && !word.isTemplate && word.at.line > line) return word;
    line = word.at.endLine;
  }
  return undefined;
}
