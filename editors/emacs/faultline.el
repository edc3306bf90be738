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
    1 2 3 (4 . 5))
  "How a finding is read.")

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
