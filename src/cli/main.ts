import { runCli, sayWhy } from './program.ts';
import { quietOnClosedPipe } from './terminal.ts';

export { compiledCode } from './compiled-code.ts';

quietOnClosedPipe();
process.on('uncaughtException', (error) => process.exit(sayWhy(error)));
void runCli(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
