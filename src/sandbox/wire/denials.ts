/** The errors that AWS's front door gives before an operation runs; each protocol has its own codes for them. */

import { AwsError, type AwsService } from '../service.ts';

type Protocol = AwsService['protocol'];

type Reason = 'unsigned' | 'unknown-key' | 'expired' | 'bad-signature' | 'denied' | 'throttled' | 'failed';

/** Codes and statuses as botocore and the services show them; JSON services say 400 where query services say 403. */
const codes: { readonly [protocol in Protocol]: { readonly [reason in Reason]: readonly [string, number] } } = {
  query: {
    unsigned: ['MissingAuthenticationToken', 403],
    'unknown-key': ['InvalidClientTokenId', 403],
    expired: ['ExpiredToken', 403],
    'bad-signature': ['SignatureDoesNotMatch', 403],
    denied: ['AccessDenied', 403],
    throttled: ['Throttling', 400],
    failed: ['InternalFailure', 500],
  },
  json: {
    unsigned: ['MissingAuthenticationTokenException', 400],
    'unknown-key': ['UnrecognizedClientException', 400],
    expired: ['ExpiredTokenException', 400],
    'bad-signature': ['InvalidSignatureException', 400],
    denied: ['AccessDeniedException', 400],
    throttled: ['ThrottlingException', 400],
    failed: ['InternalFailure', 500],
  },
  rest: {
    unsigned: ['AccessDenied', 403],
    'unknown-key': ['InvalidAccessKeyId', 403],
    expired: ['ExpiredToken', 400],
    'bad-signature': ['SignatureDoesNotMatch', 403],
    denied: ['AccessDenied', 403],
    throttled: ['SlowDown', 503],
    failed: ['InternalError', 500],
  },
};

const messages: { readonly [reason in Exclude<Reason, 'denied'>]: string } = {
  unsigned: 'Request is missing Authentication Token',
  'unknown-key': 'The security token included in the request is invalid.',
  expired: 'The security token included in the request is expired',
  'bad-signature':
    'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.',
  throttled: 'Rate exceeded',
  failed: 'The request processing has failed because of an unknown error, exception or failure.',
};

export function refusal(protocol: Protocol, reason: Exclude<Reason, 'denied'>, message = messages[reason]): AwsError {
  const [code, status] = codes[protocol][reason];
  return new AwsError(code, message, status);
}

/** `explicit` when a statement denies; else nothing allows. Words of the IAM guide's troubleshooting pages. */
export function accessDenied(
  protocol: Protocol,
  denied: { readonly arn: string; readonly action: string; readonly resource: string; readonly because: string },
): AwsError {
  const [code, status] = codes[protocol].denied;
  const on = denied.resource === '*' ? '' : ` on resource: ${denied.resource}`;
  const message = `User: ${denied.arn} is not authorized to perform: ${denied.action}${on} ${denied.because}`;
  return new AwsError(code, message, status);
}
