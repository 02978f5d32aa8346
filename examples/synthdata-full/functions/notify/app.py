"""Says which object came: EventBridge tells bucket and key (Amazon S3 User Guide, "EventBridge event message structure")."""


def handler(event, context):
    detail = event["detail"]
    print(f"{detail['object']['key']} came into {detail['bucket']['name']}")
