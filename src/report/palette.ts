import type { Severity } from '../rule/rule.ts';
import type { ReportStyle } from './reporter.ts';

type Paint = (text: string) => string;

/** Colours by what they mean. */
export interface Palette extends Readonly<Record<Severity, Paint>> {
  readonly strong: Paint;
  readonly faint: Paint;
  /** Line numbers and other scaffolding. */
  readonly frame: Paint;
  /** `help`, `see`, `fix`. */
  readonly label: Paint;
}

const plain: Palette = {
  error: asIs,
  warning: asIs,
  info: asIs,
  strong: asIs,
  faint: asIs,
  frame: asIs,
  label: asIs,
};

const colored: Palette = {
  error: painted('1;31'),
  warning: painted('1;33'),
  info: painted('1;34'),
  strong: painted('1'),
  faint: painted('2'),
  frame: painted('34'),
  label: painted('36'),
};

/** The colours of a terminal, or none. */
export function paletteOf({ color }: ReportStyle): Palette {
  return color ? colored : plain;
}

function asIs(text: string): string {
  return text;
}

function painted(code: string): Paint {
  return (text) => (text === '' ? '' : `\x1b[${code}m${text}\x1b[0m`);
}
