import { Alert } from '../web/alert.js';
import { Paragraph } from '../web/text.js';
import type { Side } from './side.js';

/** Tells staff for whom a page is filled in; whoever applied reads nothing here. */
export const ForWhom = ({ side: { forWhom } }: { side: Side }) =>
  forWhom ? (
    <Alert kind="info" title={`U vult dit in voor ${forWhom}`}>
      <Paragraph>
        Neem precies over wat de aanvrager schrijft of zegt. Met ‘u’ bedoelen wij de aanvrager.
      </Paragraph>
    </Alert>
  ) : null;
