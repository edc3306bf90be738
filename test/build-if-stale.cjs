const { execFileSync } = require('node:child_process');
const { join } = require('node:path');

/** Tests of the command line run the built program, so it is built first, once for all of them. */
module.exports = () => {
  const script = join(__dirname, '..', 'scripts', 'build.mjs');
  execFileSync(process.execPath, [script, '--if-stale'], { stdio: 'inherit' });
};
