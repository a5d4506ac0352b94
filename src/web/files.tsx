import { describedBy, type FieldFrame, Notes, Optional } from './form/field.js';
import { classNames } from './class-names.js';
import { fileSize } from './format.js';
import { Icon } from './icon.js';
import { Unseen } from './text.js';

/** A file someone sent along: what it is, and what our check says of it. */
export interface SentFile {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
  state: 'ok' | 'checking' | 'refused';
  /** Why it was refused, as a sentence. */
  reason?: string;
  /** Where the owner can look at it. */
  href?: `/${string}`;
}

interface FileFieldProps extends FieldFrame {
  files: readonly SentFile[];
  /** `image/jpeg,image/png,application/pdf`: phones then turn their own kinds into one of these. */
  accept: string;
  /** More than one file may be chosen at once. */
  several?: boolean;
}

const words: Record<SentFile['state'], string> = {
  ok: 'gecontroleerd',
  checking: 'wordt gecontroleerd',
  refused: 'geweigerd',
};

/** Files to send along: one at a time, seen at once, removable. Buttons post `actie=bestand-erbij` or `bestand-weg-<id>`. */
export const FileField = ({ files, accept, several, ...frame }: FileFieldProps) => (
  <div class={classNames('oek-field', frame.error && 'oek-field--wrong')} data-upload>
    <label class="utrecht-form-label" for={frame.name}>
      {frame.label}
      <Optional when={frame.optional} />
    </label>
    <Notes {...frame} />
    {files.length ? (
      <ul class="oek-files">
        {files.map((file) => (
          <Row key={file.id} file={file} />
        ))}
      </ul>
    ) : null}
    <div class="oek-upload">
      <input
        type="file"
        id={frame.name}
        name={frame.name}
        accept={accept}
        multiple={several}
        aria-describedby={describedBy(frame)}
        aria-invalid={frame.error ? 'true' : undefined}
      />
      <button
        type="submit"
        class="nl-button nl-button--secondary"
        name="actie"
        value="bestand-erbij"
        data-upload-send
      >
        Bestand versturen
      </button>
    </div>
    <div class="oek-upload__progress" data-upload-progress hidden>
      <progress max={100} value={0} aria-label="Voortgang van het versturen" />
      <span role="status" />
    </div>
  </div>
);

const Row = ({ file }: { file: SentFile }) => (
  <li class={`oek-file oek-file--${file.state}`}>
    <Icon name={file.state === 'refused' ? 'error' : 'file'} />
    <div class="oek-file__name">
      {file.href ? (
        <a class="nl-link" href={file.href}>
          {file.name}
        </a>
      ) : (
        file.name
      )}
      <span class="oek-small">
        {fileSize(file.size)}, {words[file.state]}
        {file.reason ? `. ${file.reason}` : ''}
      </span>
    </div>
    <button type="submit" class="nl-button nl-button--subtle" name="actie" value={`bestand-weg-${file.id}`}>
      Weghalen<Unseen> {file.name}</Unseen>
    </button>
  </li>
);
