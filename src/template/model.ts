/** A CloudFormation template as a value, and the values its intrinsic functions evaluate to. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type JsonObject = { readonly [key: string]: Json };

export interface ParameterDeclaration {
  readonly Type: string;
  readonly Default?: Json;
  readonly Description?: string;
  readonly AllowedValues?: readonly Json[];
  readonly AllowedPattern?: string;
  readonly NoEcho?: boolean | string;
  readonly [key: string]: Json | undefined;
}

export interface ResourceDeclaration {
  readonly Type: string;
  readonly Properties?: JsonObject;
  readonly DependsOn?: string | readonly string[];
  readonly Condition?: string;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly Metadata?: Json;
  readonly [key: string]: Json | undefined;
}

export interface OutputDeclaration {
  readonly Value: Json;
  readonly Description?: string;
  readonly Condition?: string;
  readonly Export?: { readonly Name: Json };
}

export interface Template {
  readonly AWSTemplateFormatVersion?: string;
  readonly Description?: string;
  readonly Metadata?: Json;
  readonly Parameters?: { readonly [name: string]: ParameterDeclaration };
  readonly Mappings?: { readonly [name: string]: { readonly [top: string]: { readonly [second: string]: Json } } };
  readonly Conditions?: { readonly [name: string]: Json };
  readonly Transform?: Json;
  readonly Resources: { readonly [logicalId: string]: ResourceDeclaration };
  readonly Outputs?: { readonly [name: string]: OutputDeclaration };
}

/** A value that only AWS can know, after the template was applied. */
export class Unknown {
  /** Why it is unknown, in words for people: `Arn of LoadBalancer is known after apply`. */
  readonly because: string;

  constructor(because: string) {
    this.because = because;
  }
}

export type Value = string | number | boolean | null | Unknown | readonly Value[] | { readonly [key: string]: Value };
