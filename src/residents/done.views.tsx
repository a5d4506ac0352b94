import type { StoredFile } from '../documents/stored-file.entity.js';
import { Button, Buttons } from '../web/button.js';
import { Tick } from '../web/form/choice-fields.js';
import { classNames } from '../web/class-names.js';
import type { PageContext } from '../web/site/context.js';
import { describedBy, Notes, Optional } from '../web/form/field.js';
import { oneValue, type FieldSpec } from '../web/form/fields.js';
import { Form, FormFields } from '../web/form/form.js';
import { PageHead, Reading } from '../web/layout.js';
import { Page } from '../web/site/page.js';
import { fieldSpecs, questionOf } from '../web/form/question.js';
import { Link, Paragraph } from '../web/text.js';
import { titleOf } from './crumbs.js';
import { dropsPhoto, type DoneAttempt } from './done-desk.js';
import type { OwnDossier } from './own-dossier.js';
import type { Side } from './side.js';
import { ForWhom } from './side.views.js';

/** Asks for one sentence, and for a photo from whoever wants to send one. */
export const DoneForm = ({
  ctx,
  own,
  side,
  attempt: { values, errors, refusals, photo, moveId },
}: {
  ctx: PageContext;
  own: OwnDossier;
  side: Side;
  attempt: DoneAttempt;
}) => (
  <Page
    ctx={ctx}
    title="Vertel hoe het is geworden"
    breadcrumbs={side.crumbs('Klaar')}
    errors={errors}
    refusals={refusals}
  >
    <Reading>
      <PageHead title="Is uw plan klaar? Vertel hoe het is geworden" sub={titleOf(own)} />
      <ForWhom side={side} />
      <Paragraph look="lead">Eén zin is genoeg. Bonnetjes of een verslag vragen wij niet.</Paragraph>
      <Form
        ctx={ctx}
        action={`${side.base}/klaar`}
        multipart
        enter={{ name: 'actie', value: 'versturen', label: 'Versturen' }}
      >
        <input type="hidden" name="zet" value={moveId} />
        <FormFields fields={specsOf('sentence')} values={values} errors={errors} />
        <PhotoField base={side.base} photo={photo} error={errors['foto']} />
        <Tick
          name="foto-toestemming"
          label="Iedereen die herkenbaar op de foto staat, vindt dit goed. Bij kinderen jonger dan 16 vinden de ouders dit goed."
          hint="Alleen nodig als u een foto stuurt."
          checked={oneValue(values, 'foto-toestemming') === 'ja'}
          error={errors['foto-toestemming']}
        />
        <FormFields fields={specsOf('mayPublish')} values={values} errors={errors} />
        {side.forWhom ? (
          <FormFields fields={specsOf('channel', 'receivedOn')} values={values} errors={errors} />
        ) : null}
        <Buttons>
          <Button name="actie" value="versturen">
            Versturen
          </Button>
          <Link href={side.base}>Terug zonder iets te doen</Link>
        </Buttons>
      </Form>
    </Reading>
  </Page>
);

function specsOf(...names: string[]): FieldSpec[] {
  const question = questionOf('reportDone');
  return question ? fieldSpecs(question).filter(({ name }) => names.includes(name)) : [];
}

/** One photo, sent with the rest of the form; a photo that was kept already can be taken away. */
const PhotoField = ({
  base,
  photo,
  error,
}: {
  base: Side['base'];
  photo: StoredFile | null;
  error?: string;
}) => {
  const frame = {
    name: 'foto',
    label: photo ? 'Een andere foto sturen' : 'Stuur een foto mee',
    hint: 'Een jpg of png, hoogstens 10 MB. Waar en waarmee de foto is gemaakt, halen wij eruit.',
    error,
    optional: true,
  };
  return (
    <div class={classNames('oek-field', error && 'oek-field--wrong')}>
      {photo ? (
        <div class="oek-photo">
          <img src={`${base}/klaar/foto`} alt="De foto die u stuurde" />
          <Button look="secondary" name="actie" value={dropsPhoto}>
            Haal deze foto weg
          </Button>
        </div>
      ) : null}
      <label class="utrecht-form-label" for="foto">
        {frame.label}
        <Optional when />
      </label>
      <Notes {...frame} />
      <div class="oek-upload">
        <input
          type="file"
          id="foto"
          name="foto"
          accept="image/jpeg,image/png"
          aria-describedby={describedBy(frame)}
          aria-invalid={error ? 'true' : undefined}
        />
      </div>
    </div>
  );
};
