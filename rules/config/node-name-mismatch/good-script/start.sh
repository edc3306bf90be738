#!/bin/sh
# Each command starts a node of its own.
erl -sname "till1" -detached
erl -sname "till2" -detached
erl -name "ask@$(hostname -f)" -noshell -eval 'halt().'
