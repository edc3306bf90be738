import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainEnvironment, programFile } from '../cli/program.ts';
import { describeWithProgram, scratchDir } from '../oracle.ts';
import { run } from '../release/release-tree.ts';
import { codeAt, cwd, shown } from './findings.ts';

const library = join(__dirname, '..', '..', 'editors', 'emacs', 'faultline.el');

/** Runs the command, waits for its end, goes from error to error, and prints what is there. */
const script = `
(load ${JSON.stringify(library)})
(setq faultline-command "${process.execPath} ${programFile} --no-cache --format concise --no-color --quiet")
(setq compilation-ask-about-save nil)
;; Notes are skipped otherwise.
(setq compilation-skip-threshold 0)
(let ((buffer (faultline)))
  (while (process-live-p (get-buffer-process buffer)) (accept-process-output nil 0.05))
  (accept-process-output nil 0.1)
  (with-current-buffer buffer
    (goto-char (point-min))
    (condition-case nil
        (while t
          (compilation-next-error 1)
          (let ((kind (compilation--message->type (get-text-property (point) 'compilation-message))))
            (save-window-excursion
              (save-current-buffer
                (compile-goto-error)
                (princ (format "%s\\t%d\\t%d\\t%s\\n" (file-relative-name buffer-file-name ${JSON.stringify(`${cwd}/`)}) (line-number-at-pos) kind
                               (buffer-substring (point) (line-end-position))))))))
      (error nil))))
`;

describeWithProgram('emacs', 'emacs-nox', 'Emacs', () => {
  test('lists every finding with its kind, and goes to the code it speaks of', () => {
    const file = join(scratchDir(), 'run.el');
    writeFileSync(file, script);
    const env = { ...plainEnvironment(), LC_ALL: 'C.UTF-8', TERM: 'dumb' };
    const { stdout, stderr } = run('emacs', ['-Q', '--batch', '-l', file], cwd, env);
    const kinds = { error: '2', warning: '1', info: '0' };
    const expected = shown.map((finding) =>
      [finding.file, String(finding.line), kinds[finding.severity], codeAt(finding)].join('\t'),
    );
    expect([stdout.trimEnd().split('\n'), stderr]).toEqual([expected, expect.anything()]);
  });
});
