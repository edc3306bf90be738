;;; faultline.el --- Run faultline on Erlang projects  -*- lexical-binding: t; -*-

;; Package-Requires: ((emacs "25.1"))
;; SPDX-License-Identifier: Apache-2.0

;;; Commentary:

;; M-x faultline finds the faults that take Erlang systems down, in the project around the current
;; buffer, and lists them in a compilation buffer: next-error goes from one to the next.

;;; Code:

(require 'compile)

(defgroup faultline nil
  "Static analysis of Erlang/OTP systems."
  :group 'tools)

(defcustom faultline-command "faultline --format concise --no-color --quiet"
  "The command that prints one finding a line."
  :type 'string)

(defconst faultline-error-regexp
  '("^\\(.+?\\):\\([0-9]+\\):\\([0-9]+\\): \\(?:error\\|\\(warning\\)\\|\\(info\\)\\): .* \\[[a-z]+/[a-z0-9-]+\\]$"
    1 2 faultline--column (4 . 5))
  "How a finding is read.")

(defun faultline--column ()
  "The column of the finding that was just matched, in characters.
Faultline counts UTF-16 units, and characters beyond U+FFFF have two of them."
  (let ((file (match-string-no-properties 1))
        (line (string-to-number (match-string 2)))
        (column (string-to-number (match-string 3))))
    (save-match-data
      (- column (faultline--wide-characters file line column)))))

(defun faultline--wide-characters (file line column)
  "How many characters beyond U+FFFF stand before COLUMN in LINE of FILE."
  (if (not (file-readable-p file))
      0
    (with-temp-buffer
      (insert-file-contents file)
      (forward-line (1- line))
      (let ((units 1) (wide 0))
        (while (and (< units column) (not (eolp)))
          (let ((is-wide (> (char-after) #xffff)))
            (setq units (+ units (if is-wide 2 1))
                  wide (if is-wide (1+ wide) wide)))
          (forward-char))
        wide))))

(define-compilation-mode faultline-mode "faultline"
  "Lists what faultline has found."
  (setq-local compilation-error-regexp-alist (list faultline-error-regexp))
  ;; A tab is one column.
  (setq-local compilation-error-screen-columns nil))

;;;###autoload
(defun faultline ()
  "Run faultline in the project around the current buffer."
  (interactive)
  (let ((default-directory
         (or (locate-dominating-file default-directory "faultline.toml")
             (locate-dominating-file default-directory ".git")
             (locate-dominating-file default-directory "rebar.config")
             default-directory)))
    (compilation-start faultline-command #'faultline-mode)))

(provide 'faultline)
;;; faultline.el ends here
