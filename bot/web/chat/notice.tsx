import type { ConnectionState } from './connection.ts';
import type { Texts } from './texts.ts';

export interface NoticeProps {
  readonly texts: Texts;
  readonly status: ConnectionState['status'];
  readonly onRetry: () => void;
}

/** One plain line about the connection, spoken too; nothing while all is well. */
export function Notice({ texts, status, onRetry }: NoticeProps) {
  return (
    <div className="notice" role="status" data-status={status}>
      {status === 'connecting' && <p>{texts.connecting}</p>}
      {status === 'lost' && <p>{texts.lost}</p>}
      {status === 'refused' && (
        <p>
          {texts.refused}{' '}
          <button type="button" onClick={onRetry}>
            {texts.retry}
          </button>
        </p>
      )}
    </div>
  );
}
