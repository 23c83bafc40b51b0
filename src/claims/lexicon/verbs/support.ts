import { AGREEMENTS, BACKING, DEEDS, RELATIONS } from '../object-nouns'
import { verbFrames } from '../verb-group'

const DIPLOMATIC_TIES = RELATIONS.filter((noun) => noun !== 'partnership')

/** Praise, endorsement, recognition, signed treaties, better relations. */
export const SUPPORT_FRAMES = verbFrames('support', [
  {
    verbs: `acclaim admire applaud back bless celebrate champion cheer commend compliment congratulate credit defend
      embrace endorse eulogize exalt extol favor forgive glorify hail honor idolize laud legitimize lionize
      praise prize reassure recognize reelect respect salute second support thank trust uphold value vindicate`,
    target: ['object'],
  },
  { verbs: 'welcome', object: DEEDS, target: ['object', 'by', 'from', 'of'] },
  { verbs: 'nominate', target: ['object'] },
  { verbs: 'award', target: ['to', 'object'] },
  { verbs: 'decorate', target: ['object'] },
  { verbs: 'side sympathize commiserate align ally empathize', target: ['with'] },
  { verbs: 'stand', target: ['by', 'with'] },
  { verbs: 'stand rally line unite coalesce', particle: 'behind', target: ['object'] },
  { verbs: 'rally coalesce', target: ['around', 'to'] },
  { verbs: 'stick', target: ['by', 'with'] },
  { verbs: 'stand speak stick', particle: 'up', target: ['for'] },
  { verbs: 'vouch campaign canvass root stump vote pray', target: ['for'] },
  { verbs: 'come', particle: 'out', target: ['for'] },
  { verbs: 'defect', target: ['to'] },
  { verbs: 'believe', target: ['in'] },
  { verbs: 'approve', target: ['of'] },
  {
    verbs: `affirm announce convey declare deliver demonstrate express extend give indicate lend maintain offer pay
      pledge proclaim reaffirm reiterate repeat send show signal state swear throw underline underscore voice vow`,
    object: BACKING,
    target: ['to', 'for', 'with', 'toward', 'towards', 'of', 'object'],
  },
  { verbs: 'sing', object: ['praise'], target: ['of', 'object'] },
  { verbs: 'heap lavish shower', object: ['praise'], target: ['on', 'upon'] },
  { verbs: 'find have', object: ['sympathy', 'admiration', 'respect', 'confidence', 'trust'], target: ['for', 'in'] },
  { verbs: 'put place', object: ['confidence', 'trust', 'faith'], target: ['in'] },
  {
    verbs: 'approve conclude cosign finalize initial ink ratify seal sign',
    object: AGREEMENTS,
    target: ['with', 'between'],
  },
  {
    verbs: `boost build cement consolidate cultivate deepen develop enhance establish expand foster have improve intensify
      maintain mend normalize nurture promote rebuild reestablish repair reset restore resume revive
      strengthen upgrade warm`,
    object: [...DIPLOMATIC_TIES, 'fence'],
    target: ['with', 'between', 'to'],
  },
  { verbs: 'forge form build seal', object: ['alliance', 'friendship', 'bond', 'axis'], target: ['with', 'between'] },
  { verbs: 'open reopen', object: ['embassy', 'consulate', 'mission'], target: ['in', 'to'] },
  { verbs: 'establish restore', object: ['embassy'], target: ['in', 'with', 'to'] },
  { verbs: 'queue get fall', particle: 'behind', target: ['object'] },
  { verbs: 'accredit', target: ['object'] },
  {
    verbs: 'attract draw earn enjoy gain garner get have obtain receive secure win',
    object: BACKING,
    target: ['from', 'of'],
    reversed: true,
  },
])
