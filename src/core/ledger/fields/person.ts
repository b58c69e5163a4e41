import { readCode } from '../readers/code';
import { readDateCell } from '../readers/date';
import { readRegistered } from '../readers/registered';
import { readText } from '../readers/text';
import { defineField } from './define';

/** Columns about an operator or safety manager and the certificate. */
export const person = {
  name: defineField('person.name', { label: '姓名', english: 'Name', read: readText }),
  gender: defineField('person.gender', { label: '性别', english: 'Gender', read: readText }),
  idNo: defineField('person.idNo', { label: '身份证号', english: 'Id number', read: readCode }),
  phone: defineField('person.phone', { label: '联系电话', english: 'Phone', read: readCode }),
  /** The employing unit, where the ledger does not call it 使用单位. */
  unit: defineField('person.unit', { label: '聘用单位', english: 'Employer', read: readText }),
  position: defineField('person.position', { label: '岗位', english: 'Post', read: readText }),
  certNo: defineField('person.certNo', { label: '证书编号', english: 'Certificate no.', read: readCode }),
  /** 作业项目 or its code: 叉车司机, N1. */
  certItem: defineField('person.certItem', { label: '作业项目', english: 'Certificate item', read: readText }),
  certIssuedOn: defineField('person.certIssuedOn', { label: '发证日期', english: 'Issued on', read: readDateCell }),
  certExpiresOn: defineField('person.certExpiresOn', { label: '有效期至', english: 'Expires on', read: readDateCell }),
  certIssuer: defineField('person.certIssuer', { label: '发证机关', english: 'Issuer', read: readText }),
  /** 是否持证: yes or no, where the certificate itself is not given. */
  certified: defineField('person.certified', {
    label: '持证情况',
    english: 'Certified (yes/no)',
    read: readRegistered,
    published: false,
  }),
};
