import { lawNow } from '../../../workflows/law.js';
import { Alert } from '../../web/alert.js';
import { fullDate, number } from '../../web/format.js';
import { Paragraph } from '../../web/text.js';

/** Says that terms may still move: the days that a decree equates with holidays are known for a few years only. */
export const Horizon = ({ count }: { count: number }) =>
  count > 0 ? (
    <Alert
      kind="warning"
      title={
        count === 1 ? 'Eén termijn kan nog opschuiven' : `${number(count)} termijnen kunnen nog opschuiven`
      }
    >
      <Paragraph>
        De extra vrije dagen na {fullDate(lawNow().knownThrough)} zijn nog niet bekend. Is het besluit
        daarover er? Dan vult een jurist ze aan bij de regels.
      </Paragraph>
    </Alert>
  ) : null;
