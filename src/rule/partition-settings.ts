import type { NodeSetting } from '../otp/node-settings.ts';
import { settingAt } from '../project/nodes.ts';
import type { Project } from '../project/project.ts';
import { type NodeSettings, nodeSettingsOf } from './node-settings.ts';

/** What decides when nodes part: the settings of a file, or a setting that two nodes which are to meet do not share. */
export type PartitionSettings =
  | { readonly kind: 'settings'; readonly node: NodeSettings }
  | { readonly kind: 'differ'; readonly one: NodeSetting; readonly other: NodeSetting };

/** Parameters of kernel that have to be the same at all nodes of a cluster, kernel(6). */
const shared = ['net_ticktime', 'prevent_overlapping_partitions'];

/** The settings of a project that decide when nodes part. */
export function* partitionSettingsOf(project: Project): Iterable<PartitionSettings> {
  for (const node of nodeSettingsOf(project)) yield { kind: 'settings', node };
  for (const meeting of project.meetings) {
    for (const name of shared) {
      const [one, other] = [settingAt(meeting.one, 'kernel', name), settingAt(meeting.other, 'kernel', name)];
      if (typeof one === 'symbol' || typeof other === 'symbol' || one.shown === undefined || other.shown === undefined) continue;
      if (one.shown !== other.shown && one.at.file !== other.at.file) yield { kind: 'differ', one, other };
    }
  }
}
