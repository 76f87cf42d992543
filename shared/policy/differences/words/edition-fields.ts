import { levels, modes, sections, type Label } from '../../../vocabulary';
import { ofTerms, type FieldWord, type FieldWords } from './field-word';

const order: FieldWord = { label: { zh: '次序', en: 'Order' } };
const code: FieldWord = { label: { zh: '编号', en: 'Number' } };
const notAsked: Label = { zh: '不要求', en: 'not asked for' };

/** The document's head, its levels and directions, its clauses. */
export const editionFields: FieldWords = {
  'policy.documentNumber': { label: { zh: '文号', en: 'Document number' } },
  'policy.title': { label: { zh: '文件名称', en: 'Title' }, long: true },
  'policy.series': { label: { zh: '职称系列', en: 'Series' } },
  'policy.specialty': { label: { zh: '专业', en: 'Specialty' } },
  'policy.edition': { label: { zh: '版次', en: 'Edition' } },
  'policy.effectiveFrom': {
    label: { zh: '施行日期', en: 'In force from' },
    none: { zh: '未定', en: 'not set' },
  },
  'policy.options': { label: { zh: '判定口径', en: 'How it is read' } },
  'policy.procedure': { label: { zh: '评审程序', en: 'Review procedure' } },
  'policy.levels': { label: { zh: '层级', en: 'Level' } },
  'policy.directions': { label: { zh: '专业方向', en: 'Direction' } },
  'policy.applicantKinds': { label: { zh: '申报人类别', en: 'Kind of applicant' } },
  'policy.outputKinds': { label: { zh: '成果种类', en: 'Kind of output' } },
  'policy.requirements': { label: { zh: '条件', en: 'Requirement' } },

  'levels.code': ofTerms(levels),
  'levels.rank': { label: { zh: '层级高低', en: 'Rank' } },
  'levels.titleName': { label: { zh: '职称名称', en: 'Title' } },
  'levels.committeeName': { label: { zh: '评审委员会', en: 'Committee' } },
  'levels.order': order,
  'directions.code': { label: { zh: '方向代码', en: 'Code' } },
  'directions.name': { label: { zh: '方向名称', en: 'Name' } },
  'directions.order': order,
  'applicantKinds.code': { label: { zh: '类别代码', en: 'Code' } },
  'applicantKinds.name': { label: { zh: '类别名称', en: 'Name' } },
  'applicantKinds.order': order,
  'outputKinds.code': { label: { zh: '成果种类代码', en: 'Code' } },
  'outputKinds.name': { label: { zh: '名称', en: 'Name' } },
  'outputKinds.englishName': { label: { zh: '英文名称', en: 'English name' } },
  'outputKinds.order': order,

  'requirements.level': ofTerms(levels),
  'requirements.direction': {
    label: { zh: '适用方向', en: 'Direction' },
    namedBy: 'directions',
    none: { zh: '不分方向', en: 'every direction' },
  },
  'requirements.parent': {
    label: { zh: '所属条件', en: 'Stands inside' },
    none: { zh: '不在其他条件之内', en: 'no other requirement' },
  },
  'requirements.code': code,
  'requirements.section': ofTerms(sections),
  'requirements.heading': { label: { zh: '标题', en: 'Heading' }, long: true },
  'requirements.mode': ofTerms(modes),
  'requirements.minimum': {
    label: { zh: '应具备的项数', en: 'Items needed' },
    unit: { zh: '项', en: '' },
    none: notAsked,
  },
  'requirements.waives': { label: { zh: '可不受其限制的条件', en: 'Requirements waived' } },
  'requirements.groups': { label: { zh: '类别组', en: 'Groups of categories' } },
  'groups.name': { label: { zh: '类别组名称', en: 'Name of the group' } },
  'groups.categories': { label: { zh: '组内的成果类别', en: 'Categories in the group' } },
  'groups.minimum': {
    label: { zh: '本组至少', en: 'At least, of this group' },
    unit: { zh: '项', en: '' },
    none: notAsked,
  },
  'groups.minimumFor': {
    label: { zh: '按申报人类别另定的本组项数', en: 'At least, of this group, of some applicants' },
  },
  'groups.maximum': {
    label: { zh: '本组至多计', en: 'At most, of this group' },
    unit: { zh: '项', en: '' },
    none: { zh: '不限', en: 'any number' },
  },
  'requirements.minimumFor': { label: { zh: '按申报人类别另定的项数', en: 'Items needed of some applicants' } },
  'minimumFor.kind': { label: { zh: '申报人类别', en: 'Kind of applicant' } },
  'minimumFor.minimum': { label: { zh: '应具备的项数', en: 'Items needed' }, unit: { zh: '项', en: '' } },
  'requirements.order': order,
  'requirements.criteria': { label: { zh: '条件项', en: 'Clause' } },
  'requirements.categories': { label: { zh: '成果类别', en: 'Category of outputs' } },

  'criteria.code': code,
  'criteria.text': { label: { zh: '文字', en: 'Words' }, long: true },
  'criteria.rule': { label: { zh: '判定规则', en: 'Rule' } },
  'criteria.order': order,
  'categories.code': code,
  'categories.text': { label: { zh: '文字', en: 'Words' }, long: true },
  'categories.match': { label: { zh: '成果特征', en: 'Features of the outputs' } },
  'categories.minimum': {
    label: { zh: '本类至少', en: 'At least, of this category' },
    unit: { zh: '项', en: '' },
    none: notAsked,
  },
  'categories.maximum': {
    label: { zh: '本类至多计', en: 'At most, of this category' },
    unit: { zh: '项', en: '' },
    none: { zh: '不限', en: 'any number' },
  },
  'categories.order': order,
};

/** What a requirement's `minimum` counts. */
export const minimumLabels: Readonly<Record<string, Label>> = {
  countOutputs: { zh: '成果数量', en: 'Outputs needed' },
};
