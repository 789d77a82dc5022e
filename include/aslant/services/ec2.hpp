// Amazon EC2: a VPC whose subnets reach the internet, as tasks of ECS and jobs of Batch need one.
#pragma once

#include <aslant/stack/resources.hpp>

namespace aslant::ec2 {

using core::entry;
using core::handle;
using core::literal;
using core::object;
using core::text_of;

// What comes with a VPC has its logical id and a word.
constexpr handle part_of(literal const& vpc, char const* word, char const* type) {
    literal const id = core::companion(vpc, word);
    return {{id.first, id.value}, core::terminated(type)};
}
template <class V> constexpr handle part_of(V const& vpc, char const* word, char const* type) {
    handle const whole = core::handle_of(vpc);
    core::name const id{whole.id.first.empty() ? whole.id.second : core::text{}, core::terminated(word)};
    return {id, core::terminated(type)};
}
template <class V>
constexpr core::tree<3> reference_to_part(V const& vpc, char const* word, char const* type, char const* attribute) {
    handle const whole = core::handle_of(vpc);
    handle const part = part_of(vpc, word, type);
    if (!(whole.type == "AWS::EC2::VPC")) return core::misused(core::ref(whole), whole.type, text_of("AWS::EC2::VPC"));
    return *attribute ? core::get_att(part, attribute) : core::ref(part);
}

// What a VPC has: subnet(net, 1) and subnet(net, 2), subnets(net), security_group(net), security_groups(net).
template <class V = core::missing, class I = core::missing>
constexpr core::tree<3> subnet(V const& vpc = {}, I const& one_or_two = {}) {
    core::node const index = core::as_value(one_or_two).nodes[0];
    bool const is_right = index.value_form == core::form::integer && (index.bits == 1 || index.bits == 2);
    core::tree<3> const result = reference_to_part(vpc, index.bits == 1 ? "Subnet1" : "Subnet2", "AWS::EC2::Subnet", "");
    return is_right ? result : core::misused(result, text_of("another subnet"), text_of("subnet 1 or 2 of a VPC"));
}
template <class V = core::missing> constexpr auto subnets(V const& vpc = {}) { return core::array(subnet(vpc, 1), subnet(vpc, 2)); }
template <class V = core::missing> constexpr core::tree<3> security_group(V const& vpc = {}) {
    return reference_to_part(vpc, "SecurityGroup", "AWS::EC2::SecurityGroup", "GroupId");
}
template <class V = core::missing> constexpr auto security_groups(V const& vpc = {}) { return core::array(security_group(vpc)); }

// One of two subnets, in an availability zone of its own, with 8 bits of addresses.
constexpr auto subnet_resource(literal const& vpc_id, handle const& vpc, int index, char const* word) {
    literal const id = core::companion(vpc_id, word);
    literal const function("Fn::Select", core::nowhere);
    auto const blocks = core::fn(literal("Fn::Cidr", core::nowhere), core::array(core::get_att(vpc, "CidrBlock"), 2, 8));
    auto const zones = core::fn(literal("Fn::GetAZs", core::nowhere), literal("", core::nowhere));
    return core::resource_node(id, text_of("AWS::EC2::Subnet"), core::default_property("VpcId", core::ref(vpc)),
                               core::default_property("CidrBlock", core::fn(function, core::array(index, blocks))),
                               core::default_property("AvailabilityZone", core::fn(function, core::array(index, zones))),
                               core::default_property("MapPublicIpOnLaunch", true));
}
constexpr auto routes_of_subnet(literal const& vpc_id, char const* word, handle const& subnet, handle const& routes) {
    return core::resource_node(core::companion(vpc_id, word), text_of("AWS::EC2::SubnetRouteTableAssociation"),
                               core::default_property("SubnetId", core::ref(subnet)),
                               core::default_property("RouteTableId", core::ref(routes)));
}

// A VPC: vpc("Net", "10.0.0.0/16"). It comes with an internet gateway, a route to it, two subnets in different availability zones, and a
// security group that lets everything out and nothing in.
template <class... P>
constexpr auto vpc(literal id = core::no_name(), literal cidr_block = core::no_name(), P const&... properties) {
    typename core::delayed<handle, P...>::type const self{{id.first, id.value}, text_of("AWS::EC2::VPC")};
    handle const gateway = part_of(id, "Gateway", "AWS::EC2::InternetGateway");
    handle const attachment = part_of(id, "GatewayAttachment", "AWS::EC2::VPCGatewayAttachment");
    handle const routes = part_of(id, "Routes", "AWS::EC2::RouteTable");
    handle const first = part_of(id, "Subnet1", "AWS::EC2::Subnet");
    handle const second = part_of(id, "Subnet2", "AWS::EC2::Subnet");
    typename core::delayed<literal, P...>::type const anywhere("0.0.0.0/0", core::nowhere);
    typename core::delayed<literal, P...>::type const all("-1", core::nowhere);
    typename core::delayed<literal, P...>::type const words("Lets everything out and nothing in.", core::nowhere);
    return core::resource_node(
        id, self.type, properties..., core::given_property("CidrBlock", cidr_block),
        core::default_property("EnableDnsSupport", true), core::default_property("EnableDnsHostnames", true),
        core::resource_node(core::companion(id, "Gateway"), gateway.type),
        core::resource_node(core::companion(id, "GatewayAttachment"), attachment.type,
                            core::default_property("VpcId", core::ref(self)),
                            core::default_property("InternetGatewayId", core::ref(gateway))),
        core::resource_node(core::companion(id, "Routes"), routes.type, core::default_property("VpcId", core::ref(self))),
        core::resource_node(core::companion(id, "DefaultRoute"), text_of("AWS::EC2::Route"), core::depends_on(attachment),
                            core::default_property("RouteTableId", core::ref(routes)),
                            core::default_property("DestinationCidrBlock", anywhere),
                            core::default_property("GatewayId", core::ref(gateway))),
        subnet_resource(id, self, 0, "Subnet1"), subnet_resource(id, self, 1, "Subnet2"),
        routes_of_subnet(id, "Subnet1Routes", first, routes), routes_of_subnet(id, "Subnet2Routes", second, routes),
        core::resource_node(
            core::companion(id, "SecurityGroup"), text_of("AWS::EC2::SecurityGroup"),
            core::default_property("GroupDescription", words), core::default_property("VpcId", core::ref(self)),
            core::default_property("SecurityGroupEgress", core::array(object(entry("IpProtocol", all), entry("CidrIp", anywhere),
                                                                             entry("Description", words))))));
}

}
