"""Books a batch of orders: event["Items"] are rows of the CSV file, event["BatchInput"]["file"] is its key."""


def handler(event, context):
    booked = []
    for order in event["Items"]:
        if int(order["quantity"]) <= 0:
            raise ValueError(f"order {order['id']} of {event['BatchInput']['file']} has no quantity")
        booked.append({"id": order["id"], "cents": int(order["quantity"]) * int(order["cents"])})
    return booked
