import type { AnyRule } from '../src/rule/index.ts';
import configTermInvalid from './config/config-term-invalid/rule.ts';
import cookieFlagTypo from './config/cookie-flag-typo/rule.ts';
import distExposed from './config/dist-exposed/rule.ts';
import distPortRange from './config/dist-port-range/rule.ts';
import hardcodedCookie from './config/hardcoded-cookie/rule.ts';
import invalidApplicationFile from './config/invalid-application-file/rule.ts';
import kernelParamAsBareFlag from './config/kernel-param-as-bare-flag/rule.ts';
import missingApplication from './config/missing-application/rule.ts';
import nodeNameMismatch from './config/node-name-mismatch/rule.ts';
import releaseMode from './config/release-mode/rule.ts';
import tickAndPartitionSettings from './config/tick-and-partition-settings/rule.ts';
import tlsDistIncomplete from './config/tls-dist-incomplete/rule.ts';
import unknownConfigKey from './config/unknown-config-key/rule.ts';
import vmFlagIneffective from './config/vm-flag-ineffective/rule.ts';
import activeTrueSocket from './mailbox/active-true-socket/rule.ts';
import demonitorWithoutFlush from './mailbox/demonitor-without-flush/rule.ts';
import handleInfoNoCatchAll from './mailbox/handle-info-no-catch-all/rule.ts';
import infinityCall from './mailbox/infinity-call/rule.ts';
import lateReplyStateLeak from './mailbox/late-reply-state-leak/rule.ts';
import receiveInCallback from './mailbox/receive-in-callback/rule.ts';
import receiveLoopNoCatchAll from './mailbox/receive-loop-no-catch-all/rule.ts';
import receiveReplyNoTimeout from './mailbox/receive-reply-no-timeout/rule.ts';
import selfMessageUnhandled from './mailbox/self-message-unhandled/rule.ts';
import unboundedProducer from './mailbox/unbounded-producer/rule.ts';
import abruptHalt from './process/abrupt-halt/rule.ts';
import badCallbackReturn from './process/bad-callback-return/rule.ts';
import blockingCallback from './process/blocking-callback/rule.ts';
import blockingInit from './process/blocking-init/rule.ts';
import callCycle from './process/call-cycle/rule.ts';
import callNeverReplied from './process/call-never-replied/rule.ts';
import exitNormalSignal from './process/exit-normal-signal/rule.ts';
import genEventUnsupervisedHandler from './process/gen-event-unsupervised-handler/rule.ts';
import illegalGuard from './process/illegal-guard/rule.ts';
import nameRace from './process/name-race/rule.ts';
import raisedPriority from './process/raised-priority/rule.ts';
import selfCallDeadlock from './process/self-call-deadlock/rule.ts';
import swallowedException from './process/swallowed-exception/rule.ts';
import terminateWithoutTrapExit from './process/terminate-without-trap-exit/rule.ts';
import timerApiMismatch from './process/timer-api-mismatch/rule.ts';
import trapExitWithoutExitClause from './process/trap-exit-without-exit-clause/rule.ts';
import appendInLoop from './resources/append-in-loop/rule.ts';
import busyLoop from './resources/busy-loop/rule.ts';
import dynamicAtom from './resources/dynamic-atom/rule.ts';
import etsFullCopy from './resources/ets-full-copy/rule.ts';
import etsNeverDeleted from './resources/ets-never-deleted/rule.ts';
import etsOwnerLifetime from './resources/ets-owner-lifetime/rule.ts';
import jsonAtomKeys from './resources/json-atom-keys/rule.ts';
import lengthCompare from './resources/length-compare/rule.ts';
import monitorLeak from './resources/monitor-leak/rule.ts';
import nonTailRecursiveLoop from './resources/non-tail-recursive-loop/rule.ts';
import persistentTermChurn from './resources/persistent-term-churn/rule.ts';
import recursiveCallInTry from './resources/recursive-call-in-try/rule.ts';
import spawnCapturesState from './resources/spawn-captures-state/rule.ts';
import subBinaryRetained from './resources/sub-binary-retained/rule.ts';
import unboundedStateAccumulation from './resources/unbounded-state-accumulation/rule.ts';
import unsafeBinaryToTerm from './resources/unsafe-binary-to-term/rule.ts';
import brutalKillSkipsTerminate from './supervision/brutal-kill-skips-terminate/rule.ts';
import childStartNotLinked from './supervision/child-start-not-linked/rule.ts';
import childStartUndefined from './supervision/child-start-undefined/rule.ts';
import childTypeMismatch from './supervision/child-type-mismatch/rule.ts';
import dynamicChildSpecLeak from './supervision/dynamic-child-spec-leak/rule.ts';
import implicitRestart from './supervision/implicit-restart/rule.ts';
import initSideEffects from './supervision/init-side-effects/rule.ts';
import invalidChildSpec from './supervision/invalid-child-spec/rule.ts';
import oneForOneDependentSiblings from './supervision/one-for-one-dependent-siblings/rule.ts';
import periodUnit from './supervision/period-unit/rule.ts';
import restartIntensityRisky from './supervision/restart-intensity-risky/rule.ts';
import restartTypeMismatch from './supervision/restart-type-mismatch/rule.ts';
import startChildInChildInit from './supervision/start-child-in-child-init/rule.ts';
import supervisorChildShutdown from './supervision/supervisor-child-shutdown/rule.ts';
import transientSupervisorChild from './supervision/transient-supervisor-child/rule.ts';
import unknownSpecKey from './supervision/unknown-spec-key/rule.ts';
import unsupervisedProcess from './supervision/unsupervised-process/rule.ts';
import appupAdvancedWithoutCodeChange from './upgrade/appup-advanced-without-code-change/rule.ts';
import childModulesField from './upgrade/child-modules-field/rule.ts';
import codeChangeWrongReturn from './upgrade/code-change-wrong-return/rule.ts';

/** Every rule of the catalogue, by id. */
export const rules: readonly AnyRule[] = [
  configTermInvalid,
  cookieFlagTypo,
  distExposed,
  distPortRange,
  hardcodedCookie,
  invalidApplicationFile,
  kernelParamAsBareFlag,
  missingApplication,
  nodeNameMismatch,
  releaseMode,
  tickAndPartitionSettings,
  tlsDistIncomplete,
  unknownConfigKey,
  vmFlagIneffective,
  activeTrueSocket,
  demonitorWithoutFlush,
  handleInfoNoCatchAll,
  infinityCall,
  lateReplyStateLeak,
  receiveInCallback,
  receiveLoopNoCatchAll,
  receiveReplyNoTimeout,
  selfMessageUnhandled,
  unboundedProducer,
  abruptHalt,
  badCallbackReturn,
  blockingCallback,
  blockingInit,
  callCycle,
  callNeverReplied,
  exitNormalSignal,
  genEventUnsupervisedHandler,
  illegalGuard,
  nameRace,
  raisedPriority,
  selfCallDeadlock,
  swallowedException,
  terminateWithoutTrapExit,
  timerApiMismatch,
  trapExitWithoutExitClause,
  appendInLoop,
  busyLoop,
  dynamicAtom,
  etsFullCopy,
  etsNeverDeleted,
  etsOwnerLifetime,
  jsonAtomKeys,
  lengthCompare,
  monitorLeak,
  nonTailRecursiveLoop,
  persistentTermChurn,
  recursiveCallInTry,
  spawnCapturesState,
  subBinaryRetained,
  unboundedStateAccumulation,
  unsafeBinaryToTerm,
  brutalKillSkipsTerminate,
  childStartNotLinked,
  childStartUndefined,
  childTypeMismatch,
  dynamicChildSpecLeak,
  implicitRestart,
  initSideEffects,
  invalidChildSpec,
  oneForOneDependentSiblings,
  periodUnit,
  restartIntensityRisky,
  restartTypeMismatch,
  startChildInChildInit,
  supervisorChildShutdown,
  transientSupervisorChild,
  unknownSpecKey,
  unsupervisedProcess,
  appupAdvancedWithoutCodeChange,
  childModulesField,
  codeChangeWrongReturn,
];
