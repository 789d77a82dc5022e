#include <generators/iam/ec2_ids.hpp>

namespace aslant::generators {

namespace {

// EC2 user guide: "Resource IDs"; Service Authorization Reference: "Resource types defined by Amazon EC2"; CloudFormation template
// reference.
struct ec2_type {
    char const* id;   // how it starts
    char const* type;
    char const* resource;   // nullptr: CloudFormation has none, or its Ref is no id
};
constexpr ec2_type types[]{
    {"acl-", "network-acl", "AWS::EC2::NetworkAcl"},
    {"ami-", "image", nullptr},
    {"cgw-", "customer-gateway", "AWS::EC2::CustomerGateway"},
    {"cr-", "capacity-reservation", "AWS::EC2::CapacityReservation"},
    {"dopt-", "dhcp-options", "AWS::EC2::DHCPOptions"},
    {"eigw-", "egress-only-internet-gateway", "AWS::EC2::EgressOnlyInternetGateway"},
    {"eipalloc-", "elastic-ip", nullptr},
    {"eni-", "network-interface", "AWS::EC2::NetworkInterface"},
    {"fl-", "vpc-flow-log", "AWS::EC2::FlowLog"},
    {"i-", "instance", "AWS::EC2::Instance"},
    {"igw-", "internet-gateway", "AWS::EC2::InternetGateway"},
    {"lt-", "launch-template", "AWS::EC2::LaunchTemplate"},
    {"nat-", "natgateway", "AWS::EC2::NatGateway"},
    {"pcx-", "vpc-peering-connection", "AWS::EC2::VPCPeeringConnection"},
    {"pl-", "prefix-list", nullptr},
    {"rtb-", "route-table", "AWS::EC2::RouteTable"},
    {"sg-", "security-group", "AWS::EC2::SecurityGroup"},
    {"sgr-", "security-group-rule", nullptr},
    {"sir-", "spot-instances-request", nullptr},
    {"snap-", "snapshot", nullptr},
    {"subnet-", "subnet", "AWS::EC2::Subnet"},
    {"tgw-", "transit-gateway", "AWS::EC2::TransitGateway"},
    {"vgw-", "vpn-gateway", "AWS::EC2::VPNGateway"},
    {"vol-", "volume", "AWS::EC2::Volume"},
    {"vpc-", "vpc", "AWS::EC2::VPC"},
    {"vpce-", "vpc-endpoint", "AWS::EC2::VPCEndpoint"},
    {"vpn-", "vpn-connection", "AWS::EC2::VPNConnection"},
};

}

std::string type_of_ec2_id(std::string const& id) {
    std::string const start = id.substr(0, id.rfind('-') + 1);
    for (ec2_type const& known : types)
        if (start == known.id) return known.type;
    return "*";
}

std::string type_of_ec2_resource(std::string const& type) {
    for (ec2_type const& known : types)
        if (known.resource && type == known.resource) return known.type;
    return "*";
}

std::string arn_of_ec2(std::string const& type) {
    bool const has_account = type != "image" && type != "snapshot";
    return "arn:${AWS::Partition}:ec2:${AWS::Region}:" + std::string(has_account ? "${AWS::AccountId}" : "") + ":" + type + "/";
}

}
