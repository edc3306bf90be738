import { isEscriptText, isTermText, kindOfName } from '../../src/discover/file-kind.ts';

test.each([
  ['shop_db.erl', 'erl'],
  ['shop.hrl', 'hrl'],
  ['migrate.escript', 'escript'],
  ['shop.app.src', 'app-src'],
  ['shop.app', 'app'],
  ['shop.appup', 'appup'],
  ['shop.appup.src', 'appup'],
  ['shop.rel', 'rel'],
  ['sys.config', 'sys-config'],
  ['sys.config.src', 'sys-config'],
  ['dev.sys.config', 'sys-config'],
  ['sys_prod.config', 'sys-config'],
  ['vm.args', 'vm-args'],
  ['vm.args.src', 'vm-args'],
  ['vm_dev.args', 'vm-args'],
  ['prod.vm.args', 'vm-args'],
  ['rebar.config', 'rebar-config'],
  ['rebar.test.config', 'rebar-config'],
  ['relx.config', 'relx-config'],
  ['shop.config', 'config'],
  ['system.config', 'config'],
  ['shop.config.src', 'config'],
  ['rebar.config.script', undefined],
  ['shop.app.src.script', undefined],
  ['vms.args', undefined],
  ['shop.beam', undefined],
  ['.erl', undefined],
  ['.config', undefined],
  ['Makefile', undefined],
  ['notes.src', undefined],
])('%s is %s', (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});

test.each([
  ['[{shop, [{port, 8080}]}].', true],
  ['%% The shop.\n%% Ports.\n\n{port, 8080}.', true],
  ['%% all of it commented out\n% [{shop, []}].', true],
  ['\uFEFF[].', true],
  ['{"port", 8080}.', true],
  ['{"port": 8080}', false],
  ['{}', false],
  ['[{"port": 8080}]', false],
  ['<?xml version="1.0"?><configuration/>', false],
  ['[core]\n  bare = false\n', false],
  ['apps_dirs:\n  - "apps/*"\n', false],
  ['# CONFIG_SMP is not set\n', false],
  ['', false],
])('a file of terms or not: %j', (text, expected) => {
  expect(isTermText(text)).toBe(expected);
});

test('a script for escript says so in its first line', () => {
  expect(isEscriptText('#!/usr/bin/env escript\nmain(_) -> ok.\n')).toBe(true);
  expect(isEscriptText('#!/usr/bin/escript -c\n')).toBe(true);
  expect(isEscriptText('#!/bin/sh\nescript build\n')).toBe(false);
});
