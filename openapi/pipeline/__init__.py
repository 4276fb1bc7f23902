"""The code generator: Apple's OpenAPI document in, `generated/asckit_api` out. Run by `codegen.sh`."""
