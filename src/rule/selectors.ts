import type { Module } from '../erlang/module.ts';
import { busyEdgesIn } from '../otp/busy-loops.ts';
import { receivesIn } from '../otp/receives.ts';
import { protectedRecursionsIn } from '../otp/recursions.ts';
import { serverLoopsIn } from '../otp/server-loops.ts';
import type { Project } from '../project/project.ts';
import { abandonedRequestsIn } from './abandoned-requests.ts';
import { appendsIn } from './appending.ts';
import { applicationMistakesOf } from './application-files.ts';
import { staticChildrenOf } from './asked-children.ts';
import { initBlocksIn, servingBlocksIn } from './blocking-calls.ts';
import { callCyclesOf } from './call-cycles.ts';
import { wholeCapturesIn } from './captures.ts';
import { idleSettingsOf } from './config-keys.ts';
import { droppedMonitorsIn } from './dropped-monitors.ts';
import { endlessCallsIn } from './endless-calls.ts';
import { unwatchedHandlersIn } from './event-handlers.ts';
import { exposedNodesOf } from './exposed-nodes.ts';
import { floodedSocketsIn } from './flooding.ts';
import { growingFieldsIn } from './growing-state.ts';
import { growingTablesOf } from './growing-tables.ts';
import { haltsIn } from './halts.ts';
import { idleFlagsOf } from './idle-flags.ts';
import { oddGuardsIn } from './illegal-guards.ts';
import { initEffectsOf } from './init-effects.ts';
import { leftDownsIn } from './left-behind.ts';
import { lengthTestsIn } from './length-tests.ts';
import { cleaningChildrenOf } from './lost-cleanups.ts';
import { lostMessagesIn } from './lost-messages.ts';
import { missingApplicationsOf } from './missing-applications.ts';
import { nameRacesIn } from './name-races.ts';
import { nodeFlagsOf } from './node-flags.ts';
import { nodeNamingsOf } from './node-names.ts';
import { normalSignalsIn } from './normal-signals.ts';
import { atomKeyDecodersIn, atomMaking, outsideCalls, unsafeDecodings } from './outside-calls.ts';
import { partitionSettingsOf } from './partition-settings.ts';
import { raisedPrioritiesIn } from './priorities.ts';
import { distributionPortsOf } from './published-ports.ts';
import { callbackReceivesIn, replyWaitsIn } from './receiving.ts';
import { releaseModesOf } from './release-modes.ts';
import { retainedSlicesIn } from './retained-slices.ts';
import { badReturnsIn, wrongCodeChangesIn } from './returning.ts';
import type { ModuleSelect, ProjectSelect } from './rule.ts';
import { selfCallsIn } from './self-calls.ts';
import { tiedSiblingsOf } from './siblings.ts';
import { specLeaksOf } from './spec-leaks.ts';
import { startWaitsOf } from './start-waits.ts';
import {
  hotUpgradedChildrenOf,
  invalidSpecsOf,
  placedSpecs,
  startedChildren,
  unknownSpecKeysOf,
  wrongPeriodsOf,
} from './supervising.ts';
import { swallowedExceptionsIn } from './swallowing.ts';
import { wholeTableCopiesIn } from './table-copies.ts';
import { mortalTablesOf } from './table-lifetimes.ts';
import { servingTermWritesIn } from './term-writes.ts';
import { timerMismatchesIn } from './timer-mismatches.ts';
import { tlsGapsOf } from './tls-distribution.ts';
import { unheededExitsIn } from './trapping.ts';
import { unansweredRequestsIn } from './unanswered-requests.ts';
import { producersIn } from './unbounded-producers.ts';
import { closedCallbacksIn } from './unexpected-messages.ts';
import { configMistakesOf } from './unreadable-configs.ts';
import { unsupervisedStartsIn } from './unsupervised.ts';
import { stateChangesOf } from './upgrading.ts';

function inModules<Subject>(subjects: (module: Module) => Iterable<Subject>): ModuleSelect<Subject> {
  return { scope: 'module', subjects };
}

function inProject<Subject>(subjects: (project: Project) => Iterable<Subject>): ProjectSelect<Subject> {
  return { scope: 'project', subjects };
}

/** Cycles of functions that wait for messages. */
export const serverLoops = inModules(serverLoopsIn);

/** Calls inside a `try` or `catch` by which a function comes back to itself, in any cycle. */
export const protectedRecursions = inModules(protectedRecursionsIn);

/** Processes that are given a raised priority. */
export const raisedPriorities = inModules(raisedPrioritiesIn);

/** Event handlers whose end nobody is told of. */
export const unwatchedHandlers = inModules(unwatchedHandlersIn);

/** Tries that answer every exception of a serious call with success. */
export const swallowedExceptions = inModules(swallowedExceptionsIn);

/** Servers that wait for each other in a circle. */
export const callCycles = inProject(callCyclesOf);

/** Clauses for requests that leave whoever asked without an answer. */
export const unansweredRequests = inModules(unansweredRequestsIn);

/** Functions whose guards hold something that may not be allowed there. */
export const oddGuards = inModules(oddGuardsIn);

/** Calls that block a server while it serves messages. */
export const servingBlocks = inModules(servingBlocksIn);

/** Calls that block a server, and whoever starts it, in init/1. */
export const initBlocks = inModules(initBlocksIn);

/** Calls that end the node. */
export const nodeHalts = inModules(haltsIn);

/** Names that are looked for and then used. */
export const nameRaces = inModules(nameRacesIn);

/** Calls by which endless loops go on without having waited. */
export const busyEdges = inModules(busyEdgesIn);

/** Calls that make atoms of text. */
export const atomMakers = inModules((module) => outsideCalls(module, atomMaking));

/** Calls that decode terms in the external term format without `safe`. */
export const termDecoders = inModules(unsafeDecodings);

/** Calls of JSON decoders that make atoms of keys. */
export const atomKeyDecoders = inModules(atomKeyDecodersIn);

/** Accumulators that every round of a recursion or fold appends to. */
export const appends = inModules(appendsIn);

/** Calls by which a server waits for itself. */
export const selfCalls = inModules(selfCallsIn);

/** Persistent terms that a server changes while it serves. */
export const servingTermWrites = inModules(servingTermWritesIn);

/** Terms that spawned funs take along whole, to read a field. */
export const wholeCaptures = inModules(wholeCapturesIn);

/** Calls by which a server copies whole tables while it serves. */
export const wholeTableCopies = inModules(wholeTableCopiesIn);

/** Lists that are counted to learn whether they are empty. */
export const lengthTests = inModules(lengthTestsIn);

/** Timers of one API that are cancelled by the other. */
export const timerMismatches = inModules(timerMismatchesIn);

/** Exit signals with reason normal to other processes. */
export const normalSignals = inModules(normalSignalsIn);

/** Servers that trap exits and make nothing of them. */
export const unheededExits = inModules(unheededExitsIn);

/** The flags that nodes are started with. */
export const nodeFlags = inProject(nodeFlagsOf);

/** The names of nodes, and nodes that cannot meet. */
export const nodeNamings = inProject(nodeNamingsOf);

/** Applications that others use and do not list. */
export const missingApplications = inProject(missingApplicationsOf);

/** What is wrong with application resources. */
export const applicationMistakes = inProject(applicationMistakesOf);

/** Nodes that others reach without TLS. */
export const exposedNodes = inProject(exposedNodesOf);

/** What makes releases ones for development. */
export const releaseModes = inProject(releaseModesOf);

/** What decides when nodes part. */
export const partitionSettings = inProject(partitionSettingsOf);

/** Files that set parameters of kernel, and places that open epmd's port though no node has a port of its own. */
export const distributionPorts = inProject(distributionPortsOf);

/** What nodes that are to use TLS between them are not told. */
export const tlsGaps = inProject(tlsGapsOf);

/** Flags that do nothing, or keep the node from starting. */
export const idleFlags = inProject(idleFlagsOf);

/** Settings that no application reads, or whose value it does not take. */
export const idleSettings = inProject(idleSettingsOf);

/** What is wrong with configuration files as node and application controller read them. */
export const configMistakes = inProject(configMistakesOf);

/** Every `receive`. */
export const receives = inModules(receivesIn);

/** Receives that run in a behaviour's process. */
export const callbackReceives = inModules(callbackReceivesIn);

/** Receives that wait for ever for one reply. */
export const replyWaits = inModules(replyWaitsIn);

/** Stream sockets in active mode without limit. */
export const floodedSockets = inModules(floodedSocketsIn);

/** Callbacks for plain messages that fail on those nobody has thought of. */
export const closedCallbacks = inModules(closedCallbacksIn);

/** Calls without limit that a server makes while it serves. */
export const endlessCalls = inModules(endlessCallsIn);

/** Demonitors that leave the monitor's message behind. */
export const leftDowns = inModules(leftDownsIn);

/** Requests whose timeout is caught and forgotten. */
export const abandonedRequests = inModules(abandonedRequestsIn);

/** Sends that nothing holds back. */
export const producers = inModules(producersIn);

/** Messages to the module's own server that it makes nothing of. */
export const lostMessages = inModules(lostMessagesIn);

/** What callbacks return against their contracts. */
export const badReturns = inModules(badReturnsIn);

/** Clauses of code_change that can only return something wrong. */
export const codeChangeMistakes = inModules(wrongCodeChangesIn);

/** What each clause of a supervisor's init/1 makes. */
export const supervisors = inProject((project) => project.supervisors);

/** Every child specification that OTP's own supervisor reads. */
export const specs = inProject(placedSpecs);

/** Every child with what its start function starts. */
export const children = inProject(startedChildren);

/** Restart periods in the wrong unit. */
export const periods = inProject(wrongPeriodsOf);

/** Children, with whether their application is meant to be upgraded in place. */
export const hotUpgradedChildren = inProject(hotUpgradedChildrenOf);

/** What OTP refuses in specifications and flags. */
export const invalidSpecs = inProject(invalidSpecsOf);

/** Keys in specifications and flags that OTP does not know. */
export const unknownSpecKeys = inProject(unknownSpecKeysOf);

/** Supervisors that restart tied children one by one. */
export const tiedSiblings = inProject(tiedSiblingsOf);

/** Children that ask a supervisor which is waiting for them. */
export const startWaits = inProject(startWaitsOf);

/** Specifications that are added at run time and stay for ever. */
export const specLeaks = inProject(specLeaksOf);

/** What supervisors' init/1 does besides making specifications. */
export const initEffects = inProject(initEffectsOf);

/** Children that clean up when they end. */
export const cleaningChildren = inProject(cleaningChildrenOf);

/** Children that stand in their supervisor from the beginning, with those who ask them. */
export const staticChildren = inProject(staticChildrenOf);

/** Processes that no supervisor, link or monitor knows of. */
export const unsupervisedStarts = inModules(unsupervisedStartsIn);

/** What appups ask modules to do to the state of their processes. */
export const stateChanges = inProject(stateChangesOf);

/** Named tables that only grow. */
export const growingTables = inProject(growingTablesOf);

/** Named tables of processes that may end, used by other modules. */
export const mortalTables = inProject(mortalTablesOf);

/** Monitors that a server makes for requests, and whose references it drops. */
export const droppedMonitors = inModules(droppedMonitorsIn);

/** Fields of servers' states that only grow. */
export const growingFields = inModules(growingFieldsIn);

/** Slices of larger binaries that are kept for long. */
export const retainedSlices = inModules(retainedSlicesIn);

export { inModules, inProject };
