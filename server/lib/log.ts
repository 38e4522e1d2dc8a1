import { pino } from 'pino';

/**
 * What may be written to a log, and nothing else: no name, id, address, text, token, meeting or activity ever is. A field
 * that is missing here does not compile, which is the point.
 */
export type LogFields = {
  route?: string; // the template, never the path
  status?: number;
  ms?: number;
  why?: string; // a refusal's code
  errorId?: string;
  count?: number;
  step?: string;
  err?: Error;
};

export type Log = {
  info: (event: string, fields?: LogFields) => void;
  warn: (event: string, fields?: LogFields) => void;
  error: (event: string, fields?: LogFields) => void;
};

export function makeLog(level: string, stream?: { write: (line: string) => void }): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, stream ?? pino.destination({ fd: 2, sync: false }));
  return {
    info: (event, fields = {}) => logger.info(fields, event),
    warn: (event, fields = {}) => logger.warn(fields, event),
    error: (event, fields = {}) => logger.error(fields, event),
  };
}
