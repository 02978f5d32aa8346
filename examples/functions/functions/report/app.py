"""Every morning, and at /status whenever somebody asks."""

import os


def handler(event, context):
    print(f"the data is in {os.environ['DATA_BUCKET']}")


def status(event, context):
    return {"statusCode": 200, "body": "ready"}
