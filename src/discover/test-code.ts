/** Folders of tests anywhere in a project. */
const testFolders: ReadonlySet<string> = new Set(['test', 'tests']);
/** Folders of tests within an application; elsewhere these names are applications' own. */
const testFoldersOfApplication: ReadonlySet<string> = new Set(['eunit', 'ct', 'proper', 'eqc']);

/**
 * Whether a file is test code by its place or name.
 * @param path the file's path within the project, with `/`
 * @param applicationRoot the path of its application's root within the project, when it belongs to one
 */
export function isTestPath(path: string, applicationRoot: string | undefined): boolean {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  if (/_(?:SUITE|tests)\.[eh]rl$/.test(name)) return true;
  const inApplication = applicationRoot === undefined || applicationRoot === '' ? 0 : applicationRoot.split('/').length;
  return folders.some(
    (folder, i) =>
      testFolders.has(folder) || folder.endsWith('_SUITE_data') || (i >= inApplication && testFoldersOfApplication.has(folder)),
  );
}
