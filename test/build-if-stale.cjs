const { spawnSync } = require('node:child_process');
const { join } = require('node:path');

/**
 * Tests of the command line run the built program, so it is built first, once for all of them. Where that fails, they fail
 * (see test/cli/program.ts); the others do without.
 */
module.exports = () => {
  const script = join(__dirname, '..', 'scripts', 'build.mjs');
  const { status } = spawnSync(process.execPath, [script, '--if-stale'], { stdio: 'inherit' });
  process.env.FAULTLINE_TEST_BUILD = status === 0 ? 'fresh' : 'failed';
};
