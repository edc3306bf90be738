import { runCli } from './program.ts';
import { quietOnClosedPipe } from './terminal.ts';

export { compiledCode } from './compiled-code.ts';

quietOnClosedPipe();
void runCli(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
