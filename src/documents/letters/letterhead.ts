import type { Grantor } from '../../identity/grantor.entity.js';
import type { Sender } from '../pdf.js';

/** Whose paper it is, and whether it is a real one. */
export const letterheadOf = ({
  name,
  department,
  addressLines,
  phone,
  email,
  fictional,
}: Grantor): { sender: Sender; fictional: boolean } => ({
  sender: { name, department, addressLines, phone, email },
  fictional,
});
